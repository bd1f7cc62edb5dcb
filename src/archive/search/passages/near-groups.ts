import { isUnspaced, pairsOf } from '../../../base/unspaced.ts';
import { englishStems } from '../english-forms.ts';
import type { StemsOf } from '../search-index.ts';
import { wordsOf } from '../words.ts';
import { NEAR_WORDS } from './near-words.ts';
import { stemKey } from './stem-key.ts';

/** Groups of words that readers use for each other, by their numbers. */
export interface NearGroups {
  /** The groups that have the key of a word as a whole word. */
  ofKey: (key: string) => number[];
  /**
   * The groups that a word of a query means, alone or as a part of a phrase: “bring” in “bring people back”.
   *
   * @param words all words of the query, folded
   */
  asked: (at: number, words: readonly string[]) => number[];
  /** The keys of the single words of groups. */
  keysOf: (numbers: readonly number[]) => string[];
}

/** The keys of a word, of which a phrase has several, in each language. */
type Part = readonly string[];

/**
 * Prepares the general groups, where all texts are in English, and those of an archive.
 *
 * @param own the groups of the archive’s vocabulary
 * @param stems those for keys, of each language of the texts; see `stemsForKeys`
 */
export function nearGroups(own: readonly (readonly string[])[], stems: readonly StemsOf[]): NearGroups {
  const isEnglish = stems.length === 1 && stems[0] === englishStems;
  const general = isEnglish ? NEAR_WORDS.map((group) => group.split(' ')) : [];
  const all = [...general, ...own].map((group) =>
    group.map((text) => wordsOf(text).map((word) => keysOf(word, stems))),
  );
  const of = new Map<string, number[]>();
  for (const [number, group] of all.entries()) {
    for (const key of new Set(group.flat(2))) of.set(key, [...(of.get(key) ?? []), number]);
  }
  const having = (key: string) => of.get(key) ?? [];
  const single = (parts: readonly Part[]) => (parts.length === 1 ? (parts[0] ?? []) : []);
  return {
    ofKey: (key) => having(key).filter((number) => all[number]?.some((parts) => single(parts).includes(key))),
    asked: (at, words) => {
      const keys = words.map((word) => keysOf(word, stems));
      const wanted = keys[at] ?? [];
      const numbers = [...new Set(wanted.flatMap(having))];
      return numbers.filter((number) =>
        all[number]?.some((parts) => parts.some((part) => hasAny(part, wanted)) && isIn(parts, keys)),
      );
    },
    keysOf: (numbers) => numbers.flatMap((number) => (all[number] ?? []).flatMap(single)),
  };
}

/** In scripts without spaces, words of two characters have a key: the pair. */
function keysOf(word: string, stems: readonly StemsOf[]): string[] {
  if (!isUnspaced(word)) return [...new Set(stems.map((stemsOf) => stemKey(word, stemsOf)))];
  const pairs = pairsOf(word);
  return pairs.length === 1 ? pairs : [];
}

/** Whether a query has all parts of a phrase, near each other. */
function isIn(parts: readonly Part[], keys: readonly (readonly string[])[]): boolean {
  const places = parts.map((part) => keys.findIndex((some) => hasAny(part, some)));
  return places.every((place) => place >= 0) && Math.max(...places) - Math.min(...places) <= parts.length;
}

function hasAny(some: readonly string[], others: readonly string[]): boolean {
  return some.some((key) => others.includes(key));
}
