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

/** Up to how many letters a word is so short that one letter can make another word of it. */
const SHORT = 5;

/**
 * Whether a word that is by itself, and a letter or two from a name, is rather another word: "Imran" has a letter more than
 * "Iran", "Chita" another than "China", and Bukhara is the city of which a man called al-Bukhari comes. In a short word,
 * only a vowel is easily taken for another, and a key for that beside it; likeness of sound alone says nothing.
 *
 * @param isWhole whether the word is all of the name that is meant
 */
export function isAnotherWord(typed: string, meant: string, isWhole: boolean): boolean {
  if (!isWhole && differInLastVowel(typed, meant)) return true;
  if (meant.length < SHORT && typed.length > meant.length) return true;
  if (typed.length > SHORT) return false;
  if (editDistance(typed, meant, 1) > 1) return true;
  if (typed.length !== meant.length) return false;
  const wrong = [...typed].flatMap((letter, at) => (letter === meant[at] ? [] : [{ letter, other: meant.charAt(at) }]));
  const isSlip = wrong.some(({ letter, other }) => areNeighbouringKeys(letter, other) || areVowels(letter + other));
  return wrong.length === 1 && !isSlip;
}

function differInLastVowel(word: string, other: string): boolean {
  return word.slice(0, -1) === other.slice(0, -1) && areVowels(word.slice(-1) + other.slice(-1));
}

function areVowels(letters: string): boolean {
  return /^[aeiouy]+$/.test(letters);
}

/** The letters of a keyboard, row by row, each row of the same width. */
const KEYS = 'qwertyuiop' + 'asdfghjkl ' + 'zxcvbnm   ';
const WIDTH = 10;

/** Whether two letters lie side by side on a keyboard, or one above the other, so that one is easily typed for the other. */
export function areNeighbouringKeys(one: string, other: string): boolean {
  const [a, b] = [KEYS.indexOf(one), KEYS.indexOf(other)];
  if (a < 0 || b < 0) return false;
  const rows = Math.floor(a / WIDTH) - Math.floor(b / WIDTH);
  return Math.abs(rows) <= 1 && Math.abs((a % WIDTH) - (b % WIDTH)) <= 1;
}
