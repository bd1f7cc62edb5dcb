import { editDistance } from '../../archive/search/edit-distance.ts';
import { soundOf } from '../../archive/search/sound.ts';
import { isCountryName } from './country-names.ts';

const SHORTEST = 6;
const LONG = 9;

/**
 * The word of the texts that a word was meant for: one letter wrong in a word of six letters or more, two in a long one
 * that sounds the same; never another first letter, and never a shorter word, as too many others are like it. Of several,
 * that with the fewest letters wrong is taken, then the commonest.
 *
 * @param words the words of the texts, the commonest first
 */
export function misspeltInText(word: string, words: readonly string[]): string | undefined {
  if (word.length < SHORTEST || /\P{L}/u.test(word) || isCountryName(word)) return undefined;
  const limit = word.length < LONG ? 1 : 2;
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of words) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) > limit) continue;
    const edits = editDistance(word, candidate, limit);
    if (edits > limit || (best && edits >= best.edits)) continue;
    if (edits > 1 && soundOf(word) !== soundOf(candidate)) continue;
    best = { candidate, edits };
  }
  return best?.candidate;
}
