import { findMentions } from '../../archive/mentions/find-mentions.ts';
import { nameKey } from '../../base/names.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import type { Stated } from '../model/post.ts';
import { oneLine } from './clean-text.ts';
import { find, newId } from './directory.ts';
import type { Finding, PublicationRecord } from './inference.ts';
import { type NamedPublication, namedPublications } from './named-publications.ts';
import { enterPublication, type Vocabulary } from './vocabulary.ts';

/** The publication's id and name. Where none is known, the name is empty. */
export interface InferredPublication extends Finding<string | undefined> {
  name: string;
  /** The words that name it, with those around them. */
  words: string;
  isStated: boolean;
}

/** Where a post appeared: what the source states, or what the note before the article names. */
export function inferPublication(stated: Stated, vocabulary: Vocabulary): InferredPublication {
  const name = oneLine(stated.publication ?? '');
  if (nameKey(name) !== '') {
    const url = webAddress(stated.blog?.address);
    const found = enterByName({ name, ...(url !== undefined && { url }) }, vocabulary);
    return { ...found, words: name, isStated: true, inferences: [], warnings: [] };
  }
  const named = namedPublications(oneLine(stated.introduction ?? ''));
  const known = firstKnown(named, vocabulary);
  if (known) return inferred({ value: known.id, name: known.name }, known.words, 0.85);
  const [first] = named;
  if (first) return inferred(enterByName(first, vocabulary), first.words, first.confidence);
  const expected = 'Say where it appeared, under publication, if you know; until then the site names no place.';
  return {
    ...{ value: undefined, name: '', words: '', isStated: false, inferences: [] },
    warnings: [{ code: 'publication-unknown', found: 'no publication', expected }],
  };
}

type Entered = Pick<InferredPublication, 'name'> & { value: string };

function inferred(entered: Entered, words: string, confidence: number): InferredPublication {
  const found = `no publication; “${entered.name}” is inferred from “${words}”`;
  return {
    ...entered,
    words,
    isStated: false,
    inferences: [{ key: 'publication', value: entered.value, words, confidence }],
    warnings: [
      { code: 'publication-inferred', found, expected: 'Say where it appeared, under publication.', confidence },
    ],
  };
}

/** The record of that name, made if there is none. */
function enterByName(
  { name, abbreviation, publisher, url }: Pick<NamedPublication, 'name'> & Partial<NamedPublication> & { url?: string },
  vocabulary: Vocabulary,
): Entered {
  const known =
    find(vocabulary.publications, name) ??
    (abbreviation === undefined ? undefined : find(vocabulary.publications, abbreviation));
  if (known !== undefined) return { value: known, name };
  const id = newId(vocabulary.publications.ids, name, 'publication');
  const record: PublicationRecord = {
    name,
    ...(abbreviation !== undefined && { abbreviation }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
  };
  enterPublication(vocabulary, id, record);
  vocabulary.made.publications.set(id, record);
  return { value: id, name };
}

/** The likeliest name that a publication of the archive has, or that contains one. */
function firstKnown(named: readonly NamedPublication[], { publicationTree }: Vocabulary) {
  for (const { written, words } of named) {
    const [mention] = findMentions(written, publicationTree);
    if (mention) return { id: mention.key, name: written.slice(mention.start, mention.end), words };
  }
  return undefined;
}

function webAddress(text: string | undefined): string | undefined {
  return publicationSchema.shape.url.safeParse(text).data;
}
