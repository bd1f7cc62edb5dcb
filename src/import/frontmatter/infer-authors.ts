import { nameKey } from '../../base/names.ts';
import { dictionaryFor } from '../../i18n/dictionaries.ts';
import { en } from '../../i18n/en.ts';
import type { Translation } from '../../i18n/model.ts';
import type { Stated } from '../model/post.ts';
import { type Biography, findBiographies } from './biographies.ts';
import { oneLine } from './clean-text.ts';
import { enter, find, newId } from './directory.ts';
import type { Finding, PersonRecord, RunContext } from './inference.ts';
import type { PostText } from './post-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ids. */
type Authors = Finding<string[]>;

/** The records, and the words for new ones in the language of the site. */
interface Known {
  vocabulary: Vocabulary;
  words: Translation['people'];
}

const MOST_BIOGRAPHIES = 50;

/** The authors that the source states; else those whom the text introduces; else the owner of the site; else nobody. */
export function inferAuthors(
  stated: Stated,
  text: PostText,
  vocabulary: Vocabulary,
  { language = 'en' }: Pick<RunContext, 'language'> = {},
): Authors {
  const known: Known = { vocabulary, words: (dictionaryFor(language) ?? en).people };
  const authors: Authors = { value: [], inferences: [], warnings: [] };
  const biographies = findBiographies(text).slice(0, MOST_BIOGRAPHIES);
  const names = stated.authors.map((name) => oneLine(name)).filter((name) => nameKey(name) !== '');
  for (const name of names) {
    const biography = biographies.find((each) => nameKey(each.name) === nameKey(name));
    addAuthor(authors, { written: name, role: biography?.role, isStated: true }, known);
  }
  if (authors.value.length === 0) fromBiographies(authors, biographies, known);
  if (authors.value.length === 0) fallBack(authors, vocabulary);
  return authors;
}

function fromBiographies(authors: Authors, all: readonly Biography[], known: Known): void {
  const atEdge = all.filter(({ isAtEdge }) => isAtEdge);
  const confidence = atEdge.length > 0 ? 0.85 : 0.6;
  for (const { name, role, words } of atEdge.length > 0 ? atEdge : all) {
    const id = addAuthor(authors, { written: name, role, isStated: false }, known);
    if (authors.inferences.some(({ value }) => value === id)) continue;
    authors.inferences.push({ key: 'authors', value: id, words, confidence });
  }
}

function fallBack(authors: Authors, { owner }: Vocabulary): void {
  if (owner === undefined) {
    const expected = 'Give the author under authors, if you know who it is; until then the site shows none.';
    authors.warnings.push({ code: 'author-unknown', found: 'no author', expected });
    return;
  }
  const confidence = 0.4;
  authors.value.push(owner);
  authors.inferences.push({ key: 'authors', value: owner, words: '', confidence });
  const found = `no author; the owner of the site, ${owner}, is given instead`;
  authors.warnings.push({ code: 'author-inferred', found, expected: 'Give the author under authors.', confidence });
}

/** An author as the source has the name. */
interface Found {
  written: string;
  role: string | undefined;
  /** Whether the source states who wrote the article; otherwise its text introduces the person. */
  isStated: boolean;
}

/** Adds an author by name, with a new record if none has it, and returns the id. */
function addAuthor(authors: Authors, { written, role, isStated }: Found, { vocabulary, words }: Known): string {
  const parts = personName(written);
  const asAuthor = words.asAuthor.replace('{name}', () => parts.name);
  const known = find(vocabulary.people, written, parts.name, asAuthor);
  const id = known ?? newId(vocabulary.people.ids, parts.name, 'author');
  if (!authors.value.includes(id)) authors.value.push(id);
  if (known !== undefined) return id;

  // A name leads to one record only.
  const name = vocabulary.entityByName.has(nameKey(parts.name)) ? asAuthor : parts.name;
  const record: PersonRecord = { ...parts, name, role: role ?? words.author };
  // In an archive without people of its own no other record can be meant.
  const isFirst = vocabulary.people.ids.size === vocabulary.made.people.size;
  enter(vocabulary.people, id, { name, aliases: [parts.name, written] });
  vocabulary.made.people.set(id, record);
  authors.warnings.push({
    code: isStated || isFirst ? 'author-new' : 'author-inferred',
    found: `a new author, “${name}”`,
    expected: `Check people/${id}.yaml; if another record is of this person, add the name to its aliases instead.`,
  });
  return id;
}

/** A name in the parts that bibliographies sort by. */
type PersonName = Pick<PersonRecord, 'name' | 'familyName' | 'givenName'>;

/** Words between a given name and a family name that belong to the latter. */
const PARTICLE = /^(?:al|ben|bin|da|de|del|den|der|di|dos|du|ibn|la|le|ter|van|von|ван|дер|де|ла|фон)$/;
/** A patronymic at the end: the family name is the first word, “Соколова Вера Павловна”. */
const PATRONYMIC = /\p{L}{2}(?:вич|ьич|мич|кич|вна|чна)$/u;

/** Reads a name as it is usually written: "Jane van Doe", "van Doe, Jane", or with a patronymic last. */
export function personName(written: string): PersonName {
  const line = oneLine(written);
  const [family = '', given, ...more] = line.split(',').map((part) => part.trim());
  if (given !== undefined && given !== '' && family !== '' && more.length === 0)
    return { name: `${given} ${family}`, familyName: family, givenName: given };
  const words = line.split(' ');
  const [first = '', ...rest] = words;
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '') && !PATRONYMIC.test(words[1] ?? ''))
    return { name: line, familyName: first, givenName: rest.join(' ') };
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
  const familyName = words.slice(from).join(' ');
  const givenName = words.slice(0, from).join(' ');
  return { name: line, familyName, ...(givenName !== '' && { givenName }) };
}
