import { chooseMentions } from './choose-mentions.ts';
import type { NameTree } from './name-tree.ts';
import { type Occurrence, findOccurrences } from './find-occurrences.ts';

/** A mention of an entity in a text. */
export interface Mention {
  /** The key of the entity. */
  key: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/**
 * Finds every mention in a text, in one pass for any number of names. At each place the longest name wins: "Islamic
 * State of Khorasan Province" is not a mention of "Islamic State". Accents, apostrophes and usual differences of
 * spelling are ignored; a word of a name that begins with a capital must have one ("an Islamic state" is not a
 * mention); an abbreviation must be as written; parts of addresses are not mentions.
 *
 * Names that depend on the rest of an article, such as a surname alone, are left to `mentionsInArticle`.
 */
export function findMentions(text: string, { root, read }: NameTree): Mention[] {
  return chooseMentions(findOccurrences(text, read(text), root), ({ name }) => name.role === 'name').map(asMention);
}

export function asMention({ name: { key }, start, end }: Occurrence): Mention {
  return { key, start, end };
}
