import type { StemsOf } from './search-index.ts';

const MOST_STEPS = 3;

/**
 * The stem of a word, the stem of that, and so on. One step does not always remove as much from one form as from
 * another: Russian “таджикистане” becomes “таджикистан”, and that “таджикиста”. Results are cached.
 */
export function stemsWith(stemmer: (word: string) => string): StemsOf {
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const stems: string[] = [];
    for (let stem = stemmer(word); stems.length < MOST_STEPS && !stems.includes(stem); stem = stemmer(stem))
      stems.push(stem);
    known.set(word, stems);
    return stems;
  };
}
