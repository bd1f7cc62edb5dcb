import { type Hit, isCapitals } from './scan.ts';
import type { ScannedPlace } from './scanned-place.ts';

/**
 * Prepares a function that tells whether an abbreviation may as well be a word, because it stands beside words in
 * capitals and the article has the word, too: "THE THREAT IS REAL".
 */
export function wordsInCapitals(scanned: readonly ScannedPlace[]): (hit: Hit, place: ScannedPlace) => boolean {
  let words: Set<string> | undefined;
  const isWord = (word: string) =>
    (words ??= new Set(scanned.flatMap((one) => one.words.map(({ written }) => written)))).has(word);
  return (hit, place) =>
    (isShouted(hit.from - 1, place, hit.from) || isShouted(hit.to, place, hit.to)) &&
    isWord(hit.name.words.map(({ written }) => written.toLowerCase()).join(''));
}

/** @param gapBefore the word before which the gap between the two stands */
function isShouted(index: number, { words, hits }: ScannedPlace, gapBefore: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    isCapitals(word.written) &&
    /^[\s-]+$/u.test(words[gapBefore]?.gap ?? '') &&
    !hits.some(({ from, to }) => from <= index && index < to)
  );
}
