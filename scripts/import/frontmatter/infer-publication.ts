import { findMentions, nameTree } from '../../../src/archive/mentions.ts';
import { nameKey } from '../../../src/archive/names.ts';
import type { Stated } from '../model/post.ts';
import { oneLine } from './clean-text.ts';
import { find, newId } from './directory.ts';
import type { Finding, Inferred, PublicationRecord } from './inference.ts';
import { type NamedPublication, namedPublications } from './named-publications.ts';
import { enterPublication, type Vocabulary } from './vocabulary.ts';

/** The publication's id and name, and the record that had to be made for it. */
export interface InferredPublication extends Finding<string> {
  name: string;
  /** The words that name it, with those around them. */
  words: string;
  isStated: boolean;
  newPublications: Inferred['newPublications'];
}

const NOT_STATED = 'Not stated';

/** Where a post appeared: what the source states, or what the note before the article names. */
export function inferPublication(stated: Stated, vocabulary: Vocabulary): InferredPublication {
  const name = oneLine(stated.publication ?? '');
  if (nameKey(name) !== '') {
    const found = enterByName({ name }, vocabulary);
    return { ...found, words: name, isStated: true, inferences: [], doubts: [] };
  }
  const introduction = oneLine(stated.introduction ?? '');
  const known = knownIn(introduction, vocabulary);
  const [named] = namedPublications(introduction);
  if (known && (!named || named.confidence < 0.9 || introduction.slice(named.start, named.end).includes(known.name))) {
    return inferred({ value: known.id, name: known.name, newPublications: [] }, known.words, 0.85);
  }
  if (named) return inferred(enterByName(named, vocabulary), named.words, named.confidence);
  return inferred(enterByName({ name: NOT_STATED }, vocabulary), '', 0);
}

type Entered = Pick<InferredPublication, 'value' | 'name' | 'newPublications'>;

function inferred(entered: Entered, words: string, confidence: number): InferredPublication {
  const found = confidence === 0 ? 'no publication' : `no publication; “${entered.name}” is inferred from “${words}”`;
  return {
    ...entered,
    words,
    isStated: false,
    inferences: [{ key: 'publication', value: entered.value, words, confidence }],
    doubts: [{ code: 'publication-inferred', found, advice: 'Say where it appeared, under publication.', confidence }],
  };
}

/** The record of that name, made where there is none. */
function enterByName(
  { name, abbreviation, publisher }: Pick<NamedPublication, 'name'> & Partial<NamedPublication>,
  vocabulary: Vocabulary,
): Entered {
  const known =
    find(vocabulary.publications, name) ??
    (abbreviation === undefined ? undefined : find(vocabulary.publications, abbreviation));
  if (known !== undefined) return { value: known, name, newPublications: [] };
  const id = newId(vocabulary.publications, name, 'publication');
  const record: PublicationRecord = {
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    ...(publisher !== undefined && { publisher }),
  };
  enterPublication(vocabulary, id, record);
  return { value: id, name, newPublications: [{ id, record }] };
}

/** The first publication of the archive that a text names. */
function knownIn(text: string, { publicationNames }: Vocabulary) {
  const [mention] = findMentions(text, nameTree(publicationNames));
  if (!mention) return undefined;
  const { key: id, start, end } = mention;
  return {
    id,
    name: text.slice(start, end),
    words: text.slice(Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 24))), end).trim(),
  };
}
