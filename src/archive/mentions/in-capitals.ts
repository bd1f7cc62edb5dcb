import { type Hit, isCapitals } from './scan.ts';
import { perPlace, type ScannedPlace } from './scanned-place.ts';
import type { Word } from './words.ts';

/**
 * Prepares a function that tells whether an abbreviation may as well be a word, because it stands beside words in
 * capitals and the article has the word, too: "THE THREAT IS REAL", but not "NEWS OF THE US".
 */
export function wordsInCapitals(scanned: readonly ScannedPlace[]): (hit: Hit, place: ScannedPlace) => boolean {
  let words: Set<string> | undefined;
  const isWord = (word: string) =>
    (words ??= new Set(scanned.flatMap((one) => one.words.map(({ written }) => written)))).has(word);
  const named = perPlace(wordsOfNames);
  const isBeside = (index: number, place: ScannedPlace, gapBefore: number) =>
    isShouted(index, place.words, gapBefore) && !named(place).has(index);
  return (hit, place) =>
    place.words[hit.from - 1]?.key !== 'the' &&
    (isBeside(hit.from - 1, place, hit.from) || isBeside(hit.to, place, hit.to)) &&
    isWord(hit.name.words.map(({ written }) => written.toLowerCase()).join(''));
}

/** @param gapBefore the word before which the gap between the two stands */
function isShouted(index: number, words: readonly Word[], gapBefore: number): boolean {
  const word = words[index];
  return word !== undefined && isCapitals(word.written) && /^[\s-]+$/u.test(words[gapBefore]?.gap ?? '');
}

/** The indexes of all words that stand in names. */
function wordsOfNames({ hits }: ScannedPlace): Set<number> {
  return new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}
