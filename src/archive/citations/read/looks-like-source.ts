import type { Range } from '../../../base/range.ts';
import { enclosuresIn, type MaskedText } from './masked-text.ts';

const DATED = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * Whether prose has features of a source: a title that ends with a comma before the quotation mark and is followed by a
 * name and a year, or a word such as “ibid.”. It is then counted as not read.
 */
export function looksLikeSource(note: MaskedText, { start, end }: Range): boolean {
  const { text, masked } = note;
  // “Author, Ada. 2019. Title.”, as in lists of references.
  if (
    /^\s*\p{Lu}\S+, \p{Lu}[^\d;]{1,120}\. \(?(?:1[5-9]|20)\d\d\)?[.:]/u.test(
      text.slice(start, Math.min(end, start + 200)),
    )
  )
    return true;
  if (/\b(?:ibid|op\.\s?cit|loc\.\s?cit)\b/iu.test(masked.slice(start, end))) return true;
  for (const quotation of enclosuresIn(note, 'quotation', { start, end })) {
    const behind = masked.slice(quotation.end, Math.min(end, quotation.end + 120));
    const closes = /[,?!][”"’]?$/u.test(text.slice(quotation.inner.end - 2, quotation.inner.end));
    const isNamed = /^[”"]?,?\s(?:in )?[\p{Lu}\d]/u.test(behind) && DATED.test(behind);
    if ((closes || behind.startsWith(',')) && (isNamed || behind.trim() === '')) return true;
  }
  return false;
}
