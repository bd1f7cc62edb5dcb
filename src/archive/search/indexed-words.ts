import { isUnspaced } from '../../base/unspaced.ts';
import { formsOf, wordsOf } from './words.ts';

/**
 * The words of the indexed articles with some of the first letters, separated by spaces:
 *
 * - words that may be proposed for misspelt ones, the commonest first;
 * - all other forms of words, such as numbers, short words and parts of addresses.
 */
export type WordShard = [proposed: string, others: string];

/** Files of words. Letters that are next to each other in an alphabet are in different ones. */
const SHARDS = 16;

/** The number of the shard with all words that have the same first letter as a word. */
export function shardOf(word: string): number {
  return (word.codePointAt(0) ?? 0) % SHARDS;
}

/**
 * The words of texts, in shards by their first letter.
 *
 * @param pieces the pieces of the texts without spaces, with how often they occur
 */
export function shardWords(pieces: ReadonlyMap<string, number>): WordShard[] {
  const proposed = new Map<string, number>();
  const others = new Set<string>();
  for (const [piece, times] of pieces) {
    for (const [written] of piece.matchAll(WORD)) {
      for (const word of wordsOf(written)) {
        if (word.length >= SHORTEST) proposed.set(word, (proposed.get(word) ?? 0) + times);
      }
    }
    for (const form of formsOf(piece)) if (form.length <= LONGEST && !isUnspaced(form)) others.add(form);
  }
  const ordered = [...proposed].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([word]) => word);
  const rest = [...others].filter((word) => !proposed.has(word)).sort();
  return Array.from({ length: SHARDS }, (_, shard): WordShard => {
    const inShard = (word: string) => shardOf(word) === shard;
    return [ordered.filter(inShard).join(' '), rest.filter(inShard).join(' ')];
  });
}

const SHORTEST = 4;
/** Longer forms are whole addresses without their signs. */
const LONGEST = 24;
/** A word that is not part of an address. */
const WORD = /(?<![\p{L}\p{N}/.@_%-])\p{L}[\p{L}\p{M}’']{3,}(?![/.@_%-]?[\p{L}\p{N}]|:\/)/gu;
