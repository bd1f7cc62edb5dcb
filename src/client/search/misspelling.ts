import { editDistance } from '../../archive/search/edit-distance.ts';

/** A word as it is written, folded, and as it sounds. */
export interface SpokenWord {
  word: string;
  sound: string;
}

/**
 * How many letters are wrong in a word, if another was meant: one at most in a word of four to seven letters, two in a
 * longer one. The first letter is trusted, save in a long word with no other mistake. Undefined where too many are.
 */
export function misspelling(typed: SpokenWord, meant: SpokenWord): number | undefined {
  if (typed.sound === meant.sound) return 0;
  if (typed.word.length < 4 || meant.word.length < 4 || /\d/.test(typed.word)) return undefined;
  const limit = typed.word.length < 8 ? 1 : 2;
  const edits = Math.min(editDistance(typed.word, meant.word, limit), editDistance(typed.sound, meant.sound, limit));
  return edits <= limit && (beginsAlike(typed, meant) || (edits === 1 && typed.word.length > 7)) ? edits : undefined;
}

function beginsAlike(typed: SpokenWord, meant: SpokenWord): boolean {
  if (typed.word[0] === meant.word[0] || typed.sound[0] === meant.sound[0]) return true;
  return typed.word[0] === meant.word[1] && typed.word[1] === meant.word[0];
}
