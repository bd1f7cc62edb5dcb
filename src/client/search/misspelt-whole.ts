import { editDistance } from '../../archive/search/edit-distance.ts';
import { isCountryName } from './country-names.ts';
import type { NameLookup, WholeName } from './name-lookup.ts';

const MOST_WRONG = 2;
/** How many letters a name must have for each that is wrong. */
const LETTERS_FOR_ONE = 4;
/** Up to how many letters a word may begin otherwise: "fo". */
const TINY = 2;

/**
 * The name of several words that a query was meant for as a whole, where more than one of them is wrong, or a short one:
 * "Voice orf Amreica". At most two letters are wrong, and each word but the shortest begins as it should.
 */
export function misspeltWhole(words: readonly string[], { wholes }: NameLookup): WholeName | undefined {
  const typed = words.join(' ');
  const limit = Math.min(MOST_WRONG, Math.floor(typed.length / LETTERS_FOR_ONE));
  if (isCountryName(typed)) return undefined;
  let best: { whole: WholeName; edits: number } | undefined;
  for (const whole of wholes) {
    if (!beginAlike(whole.words, words)) continue;
    const edits = editDistance(typed, whole.words.join(' '), limit);
    if (edits <= limit && (!best || edits < best.edits)) best = { whole, edits };
  }
  return best?.whole;
}

function beginAlike(words: readonly string[], others: readonly string[]): boolean {
  if (words.length !== others.length) return false;
  return words.every((word, index) => word.length <= TINY || word[0] === others[index]?.[0]);
}
