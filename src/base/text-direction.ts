import { scriptOf } from './script-of.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts that are written from right to left, by their codes in ISO 15924. */
const FROM_RIGHT = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** The direction in which a language is written. @example "ar" → "rtl", "ar-Latn" → "ltr" */
export function directionOf(language: string): Direction {
  return FROM_RIGHT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
}
