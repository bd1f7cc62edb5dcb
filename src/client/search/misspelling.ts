import { editDistance } from '../../archive/search/edit-distance.ts';

/** A word as it is written, folded, and as it sounds. */
export interface SpokenWord {
  word: string;
  sound: string;
}

/** From how many letters on a word counts as long, and may be compared by its sound. */
const LONG = 8;
const HEARD = 5;
/** What is nearer only by its sound is less near than what is so in writing. */
const ONLY_HEARD = 0.5;

/**
 * How many letters are wrong in a word, if another was meant: one at most in a word of four to seven letters, two in a
 * longer one. By their sound, two words are compared only where it has the same consonants. The first letter is trusted,
 * save in a long word with no other mistake. Undefined where too many are wrong.
 */
export function misspelling(typed: SpokenWord, meant: SpokenWord): number | undefined {
  if (typed.sound === meant.sound) return 0;
  const shorter = Math.min(typed.word.length, meant.word.length);
  if (shorter < 4 || /\d/.test(typed.word)) return undefined;
  const limit = shorter < LONG ? 1 : 2;
  const written = editDistance(typed.word, meant.word, limit);
  const isHeard = typed.word.length >= HEARD && consonantsOf(typed.sound) === consonantsOf(meant.sound);
  const heard = isHeard ? editDistance(typed.sound, meant.sound, limit) : written;
  const edits = Math.min(written, heard);
  if (edits > limit || !isTrusted(typed, meant, edits)) return undefined;
  return written === edits ? edits : edits + ONLY_HEARD;
}

function consonantsOf(sound: string): string {
  return sound.replace(VOWELS, '');
}

function isTrusted(typed: SpokenWord, meant: SpokenWord, edits: number): boolean {
  if (typed.word[0] === meant.word[0] || typed.sound[0] === meant.sound[0]) return true;
  const isSwapped = typed.word[0] === meant.word[1] && typed.word[1] === meant.word[0];
  return edits === 1 && (isSwapped || typed.word.length >= LONG);
}

const VOWELS = /[aeiouy]/g;
