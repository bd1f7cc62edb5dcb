import { findMentions } from '../../archive/mentions/find-mentions.ts';
import { nameKey } from '../../base/names.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import type { Stated } from '../model/post.ts';
import type { Warning } from '../model/warning.ts';
import { oneLine } from './clean-text.ts';
import { find, namesOf, newId } from './directory.ts';
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
    const url = publicationSchema.shape.url.safeParse(stated.blog?.address).data;
    const found = enterByName({ name, url }, vocabulary);
    return { ...found, words: name, isStated: true, inferences: [], warnings: [] };
  }
  const named = namedPublications(oneLine(stated.introduction ?? ''));
  const [first] = named;
  const likeliest = firstKnown(named, vocabulary) ?? (first && { ...first, ...enterByName(first, vocabulary) });
  if (!likeliest) {
    const expected = 'Say where it appeared, under publication, if you know; until then the site names no place.';
    const warnings: Warning[] = [{ code: 'publication-unknown', found: 'no publication', expected }];
    return { value: undefined, name: '', words: '', isStated: false, inferences: [], warnings };
  }
  const { value, words, confidence } = likeliest;
  const found = `no publication; “${likeliest.name}” is inferred from “${words}”`;
  const expected = 'Say where it appeared, under publication.';
  return {
    ...likeliest,
    isStated: false,
    inferences: [{ key: 'publication', value, words, confidence }],
    warnings: [{ code: 'publication-inferred', found, expected, confidence }],
  };
}

/** The record of that name, made if it is missing. */
function enterByName(
  { name, abbreviation, publisher, url }: PublicationRecord,
  vocabulary: Vocabulary,
): { value: string; name: string } {
  const known = find(vocabulary.publications, ...namesOf({ name, abbreviation }));
  if (known !== undefined) return { value: known, name };
  const id = newId(vocabulary.publications.ids, name, 'publication');
  const record: PublicationRecord = { name, abbreviation, publisher, url };
  enterPublication(vocabulary, id, record);
  vocabulary.made.publications.set(id, record);
  return { value: id, name };
}

/** The likeliest name that a publication of the archive has, or that contains one. */
function firstKnown(named: readonly NamedPublication[], { publicationTree }: Vocabulary) {
  for (const { written, words } of named) {
    const [mention] = findMentions(written, publicationTree);
    if (!mention) continue;
    return { value: mention.key, name: written.slice(mention.start, mention.end), words, confidence: 0.85 };
  }
  return undefined;
}
