import { scriptOf } from './script-of.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts that are written from right to left, by their codes in ISO 15924. */
const FROM_RIGHT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

const LETTERS = /\p{L}/gu;
const LETTER_FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction of a text within texts of another: it goes its own way if its first letter and most of them do.
 *
 * @param around the direction of the texts around it, which it has otherwise
 */
export function directionOfText(text: string, around: Direction): Direction {
  // Most texts: this is much faster than to look at each letter.
  if (around === 'ltr' && !LETTER_FROM_RIGHT.test(text)) return around;
  const letters = (text.replace(/\S+:\/\/\S+/g, '').match(LETTERS) ?? []).map(directionOfLetter);
  const own = letters.filter((direction) => direction !== around);
  const goesOwnWay = letters[0] !== around && own.length > letters.length / 2;
  return goesOwnWay ? (own[0] ?? around) : around;
}

function directionOfLetter(letter: string): Direction {
  return LETTER_FROM_RIGHT.test(letter) ? 'rtl' : 'ltr';
}

/** The direction in which a language is written. @example "ar" → "rtl", "ar-Latn" → "ltr" */
export function directionOf(language: string): Direction {
  return FROM_RIGHT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}
