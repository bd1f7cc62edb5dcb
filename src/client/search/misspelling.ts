import { editDistance } from '../../archive/search/edit-distance.ts';

/** A word as written, folded, and by its sound. */
export interface SpokenWord {
  word: string;
  sound: string;
}

/** A word with this many letters is long, and can be compared by its sound. */
const LONG = 8;
const HEARD = 5;
/** A match by sound counts less than one in writing. */
const ONLY_HEARD = 0.5;

/**
 * The number of wrong letters in a word if another was meant: at most one in a word of four to seven letters, two in a
 * longer one. Words are compared by sound only if the consonants of their sounds are equal. The first letter must be
 * right, except in a long word with no other mistake. Undefined if too many are wrong.
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

/** Vowels, and the letters that Arabic and Hebrew also write for vowels. */
const VOWEL = '[aeiouyаеиоуыэюяіїєөүұәαεηιουωاويאהוי]';
const VOWELS = new RegExp(VOWEL, 'gu');
const ONLY_VOWELS = new RegExp(`^${VOWEL}+$`, 'u');

/** A word with at most this many letters is so short that one letter can turn it into another word. */
const SHORT = 5;

/**
 * Whether a single word that differs from a name in a letter or two is probably another word: "Imran" has one letter
 * more than "Iran", "Chita" differs from "China" in one, and Bukhara is the city from which a man named al-Bukhari
 * comes. In a short word, only confused vowels and adjacent keys are typical mistakes; a similar sound alone proves
 * nothing.
 *
 * @param isWhole whether the intended name has only this word
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
  return ONLY_VOWELS.test(letters);
}

/** The letters of keyboards, by rows of equal width. */
const KEYBOARDS = [
  'qwertyuiop  ' + 'asdfghjkl   ' + 'zxcvbnm     ',
  'йцукенгшщзхъ' + 'фывапролджэ ' + 'ячсмитьбю   ',
  ' ςερτυθιοπ  ' + 'ασδφγηξκλ   ' + 'ζχψωβνμ     ',
  '  קראטוןםפ  ' + 'שדגכעיחלךף  ' + 'זסבהנמצתץ   ',
  'ضصثقفغعهخحجد' + 'شسيبلاتنمكط ' + 'ئءؤرلاىةوزظ ',
];
const WIDTH = 12;

/**
 * Whether two letters are adjacent on a keyboard, in a row or one above the other, so that they are easily confused.
 */
export function areNeighbouringKeys(one: string, other: string): boolean {
  const keys = KEYBOARDS.find((letters) => letters.includes(one)) ?? '';
  const [a, b] = [keys.indexOf(one), keys.indexOf(other)];
  if (a < 0 || b < 0) return false;
  const rows = Math.floor(a / WIDTH) - Math.floor(b / WIDTH);
  return Math.abs(rows) <= 1 && Math.abs((a % WIDTH) - (b % WIDTH)) <= 1;
}
