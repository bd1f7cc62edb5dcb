import { editDistance } from '../../archive/search/edit-distance.ts';
import { areNeighbouringKeys } from './neighbouring-keys.ts';

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
