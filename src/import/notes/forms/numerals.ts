import { readable } from '../page/read-page.ts';

/** The number or sign that a link or the like shows, and nothing else. @example "[12]" is "12" */
export function readNumeral(view: string): string | undefined {
  if (view.length > 60) return undefined;
  return numeral.exec(plainDigits(readable(view)).trim())?.[1];
}

/** With superscript digits as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

const numeral =
  /^[[({\s]*(?:(?:foot|end)?note|fn|nota?|anm)?\.?\s*(\d{1,5}[a-z]?|[*†‡§¶#]{1,4}|[a-z]{1,2}|[ivxl]{1,6})[\])}\s.,:;]*$/iu;
