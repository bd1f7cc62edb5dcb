/** Every sign that stands for an apostrophe or for a letter that is written as one, for use in a class of a pattern. */
export const APOSTROPHES = "'’‘‛ʹʻʼʽʾʿ′＇`´ꞌ";
/** Signs that are not seen: soft hyphens, joiners, marks of direction; for use in a class of a pattern. */
export const UNSEEN = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';

const LEFT_OUT = new RegExp(`[${APOSTROPHES}${UNSEEN}]`, 'gu');
/** ASCII without apostrophes: most words are. */
const PLAIN = /^[\x20-\x26\x28-\x5F\x61-\x7E]*$/u;
const COMBINING_MARKS = /\p{M}/gu;
/** Letters with a stroke, joined or without their dot: Unicode takes them for letters of their own. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
};
const OWN_LETTERS = new RegExp(`[${Object.keys(BASE_LETTERS).join('')}]`, 'gu');

/**
 * Text as it is compared: without accents, apostrophes of any kind, soft hyphens and case, so that "Hay’at", "Hay'at"
 * and "Hayat" are one.
 */
export function fold(text: string): string {
  return foldAccents(text).toLowerCase();
}

/** Like {@link fold}, but keeps the case: abbreviations are compared as written. */
export function foldAccents(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(LEFT_OUT, '')
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(OWN_LETTERS, (letter) => BASE_LETTERS[letter] ?? letter);
}
