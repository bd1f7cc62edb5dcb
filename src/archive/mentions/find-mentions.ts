import { choose } from './choose.ts';
import type { NameTree } from './name-tree.ts';
import { type Hit, scan } from './scan.ts';

/** A place in a text that names something. */
export interface Mention {
  /** The key of what is named. */
  key: string;
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/**
 * Finds every name in a text that stands for itself, in one pass whatever the number of names. At each place the
 * longest name wins: "Islamic State of Khorasan Province" is no mention of "Islamic State". Accents, apostrophes and
 * usual differences of spelling are passed over; a word of a name that begins with a capital is found only with one
 * ("an Islamic state" is no mention); an abbreviation counts only as written; an address names nothing.
 *
 * What depends on the rest of an article, as a surname alone, is left to `mentionsInArticle`.
 */
export function findMentions(text: string, { root, read }: NameTree): Mention[] {
  return choose(scan(text, read(text), root), ({ name }) => name.role === 'name').map(asMention);
}

export function asMention({ name: { key }, start, end }: Hit): Mention {
  return { key, start, end };
}
