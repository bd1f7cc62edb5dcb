import { isElided } from '../../archive/search/words.ts';
import type { SearchIndex, Subject } from '../../archive/search/search-index.ts';
import { isEntity, type NameLookup } from './name-lookup.ts';
import type { ParsedQuery, QueryWord } from './parse-query.ts';
import { distinctiveWords } from './plain-words.ts';

/** A part of a query: a name, a word or a phrase. */
export interface QueryPart {
  /** Its words in the query, folded. */
  words: string[];
  /** The subjects that it names. */
  subjects: Subject[];
  /** Whether these are certain: a whole name, or one with the same sound. */
  isName: boolean;
  /** Whether its words must be adjacent and unchanged. */
  isPhrase: boolean;
  /** Of a designation, the text as typed: a phrase that is also written as one word, such as "An-26". */
  designation?: string;
}

type KnownWords = Pick<SearchIndex, 'commonWords' | 'functionWords'>;

const LONGEST_NAME = 12;

/** Divides a query into parts: at each word the longest name that begins there, otherwise the word alone. */
export function readParts({ words, phrases }: ParsedQuery, names: NameLookup, known: KnownWords): QueryPart[] {
  const { functionWords } = known;
  const parts: QueryPart[] = [];
  for (let index = 0; index < words.length;) {
    const rest = words.slice(index, index + LONGEST_NAME);
    const isAll = phrases.length === 0 && index === 0;
    const named = namePart(rest, names, functionWords, isAll ? words.length : 0);
    const designation = designationPart(rest);
    const part =
      designation && !(named && prevails(named, designation))
        ? designation
        : (named ?? innerPart(rest, names, known, words.length));
    parts.push(
      part ?? { words: rest.slice(0, 1).map(({ folded }) => folded), subjects: [], isName: false, isPhrase: false },
    );
    index += part?.words.length ?? 1;
  }
  const asking = parts.filter(
    (part) => part.subjects.length > 0 || !part.words.every((word) => functionWords.has(word)),
  );
  return [
    ...(asking.length > 0 || phrases.length > 0 ? asking : parts),
    ...phrases.map((phrase): QueryPart => {
      const subjects = names.exact(phrase);
      return { words: phrase, subjects, isName: subjects.length > 0, isPhrase: true };
    }),
  ];
}

/** The designation at the beginning of words. */
export function designationPart([first, ...others]: readonly QueryWord[]): QueryPart | undefined {
  if (first?.designation === undefined) return undefined;
  const { designation } = first;
  const end = others.findIndex((word) => word.designation !== designation);
  const words = [first, ...(end < 0 ? others : others.slice(0, end))].map(({ folded }) => folded);
  return words.length < 2 ? undefined : { words, subjects: [], isName: false, isPhrase: true, designation };
}

/** Within a designation, an abbreviation is not a name: "IS-3". */
function prevails({ words: name }: QueryPart, { words: designation }: QueryPart): boolean {
  return name.length >= designation.length || name.join('').length > LONGEST_ABBREVIATED;
}

const LONGEST_ABBREVIATED = 3;

/** @param all how many words the whole query has, where the words begin it */
function namePart(
  rest: readonly QueryWord[],
  names: NameLookup,
  functionWords: ReadonlySet<string>,
  all: number,
): QueryPart | undefined {
  for (let length = rest.length; length > 0; length--) {
    const span = rest.slice(0, length);
    // In a sentence, “d’Exemple” is a word and not a name: the sentence is searched.
    if (length !== all && span.some(({ written }) => isElided(written))) continue;
    const words = span.map(({ folded }) => folded);
    const isMeant =
      length === all || !span.every(({ written, folded }) => functionWords.has(folded) && !isInCapitals(written));
    const exact = isMeant ? names.exact(words) : [];
    const subjects = exact.length > 0 ? exact : names.alike(words);
    if (isMeant && subjects.length > 0) return { words, subjects, isName: true, isPhrase: false };
  }
  return undefined;
}

/** Whether a word is written like an abbreviation: "WHO", not "Who". */
function isInCapitals(written: string): boolean {
  return written === written.toUpperCase();
}

const TELLING_TOGETHER = 3;
/** Beside other words, words that are in more names than this mean none of them. */
const FEW = 4;

/**
 * The subjects of words within a name: a surname, "Tawhid", "national security committee", but not one or two common
 * words.
 */
function innerPart(
  rest: readonly QueryWord[],
  names: NameLookup,
  { commonWords, functionWords }: KnownWords,
  all: number,
): QueryPart | undefined {
  const [first] = rest;
  if (!first || functionWords.has(first.folded) || (all > 1 && isElided(first.written))) return undefined;
  for (let length = rest.length; length > 0; length--) {
    const words = rest.slice(0, length).map(({ folded }) => folded);
    const telling = distinctiveWords(words).filter((word) => !functionWords.has(word) && /(.)(?!\1)../u.test(word));
    if (telling.length < TELLING_TOGETHER && telling.every((word) => commonWords.has(word))) continue;
    const subjects = names.within(words).filter(isEntity);
    const isClear = subjects.length <= FEW || length === all;
    if (subjects.length > 0 && isClear) return { words, subjects, isName: false, isPhrase: false };
  }
  return undefined;
}
