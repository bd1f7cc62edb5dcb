import { isUnspaced, pairsOf, segmentsOf } from '../../base/unspaced.ts';
import { formsOf } from './words.ts';

/** Invisible delimiters of the forms that the index adds to a word. */
const SIGN = '\u2063';
/** A word of ASCII letters with punctuation, as most words are. */
const SIMPLE = /^[("“‘]*[A-Z]?[a-z]+(?:['’]s)?[)"”’.,;:?!]*$/;
const ADDED = new RegExp(`${SIGN}[^${SIGN}\\s]*${SIGN}`, 'gu');

/**
 * The forms of a text without spaces that Pagefind would not find by itself, written so that it reads them as parts of
 * the word before them; empty if none are needed. Pagefind does not handle letters such as ø and ß, words without
 * spaces between them, or the parts of "AK-47s".
 *
 * `København` → `⁣-kobenhavn⁣`
 */
export function addedWordForms(piece: string): string {
  if (SIMPLE.test(piece)) return '';
  const own = ownForms(piece);
  const forms = formsOf(piece)
    .flatMap((form) => (isUnspaced(form) ? [...pairsOf(form), ...singlesIn(form)] : [form]))
    .filter((form) => !own.has(form));
  return forms.length === 0 ? '' : `${SIGN}-${[...new Set(forms)].join('-')}${SIGN}`;
}

/** Removes the added forms from a text. */
export function withoutWordForms(text: string): string {
  return text.includes(SIGN) ? text.replace(ADDED, '') : text;
}

/** Removes the delimiter from an author's text, before forms are added. */
export function withoutSign(text: string): string {
  return text.replaceAll(SIGN, '');
}

/** Words of one character have no pairs. */
function singlesIn(run: string): string[] {
  return segmentsOf(run).filter((segment) => [...segment].length === 1);
}

/** The forms that Pagefind finds by itself: words and their parts, without case and the accents of Latin letters. */
function ownForms(piece: string): Set<string> {
  if (/\p{N}/u.test(piece) && /\p{L}/u.test(piece) && !piece.includes('/')) return new Set();
  const plain = piece
    .replace(/['’]/gu, '')
    .normalize('NFD')
    .replace(/(?<=[a-z]\p{M}*)\p{M}/giu, '');
  const words =
    plain
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return new Set([...words, words.join(''), ...words.map((word) => word.replace(/s$/u, ''))]);
}
