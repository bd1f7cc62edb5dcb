import { isUnspaced, pairsOf, segmentsOf } from '../unspaced.ts';
import { formsOf } from './words.ts';

/** Stands around the forms that the index adds to a word. It is not seen, and no text has it. */
const SIGN = '\u2063';
const ADDED = new RegExp(`${SIGN}[^${SIGN}\\s]*${SIGN}`, 'gu');

/**
 * The forms under which Pagefind would not find a piece of text without spaces, in the way in which it takes them for parts
 * of the word before them; empty where it needs none. Pagefind knows nothing of letters such as ø and ß, of words
 * without spaces between them, or of the parts of "AK-47s".
 *
 * `København` → `⁣-kobenhavn⁣`
 */
export function addedForms(piece: string): string {
  const own = ownForms(piece);
  const forms = formsOf(piece)
    .flatMap((form) => (isUnspaced(form) ? [...pairsOf(form), ...singlesIn(form)] : [form]))
    .filter((form) => !own.has(form));
  return forms.length === 0 ? '' : `${SIGN}-${[...new Set(forms)].join('-')}${SIGN}`;
}

/** A text without the forms that the index added. */
export function withoutForms(text: string): string {
  return text.includes(SIGN) ? text.replace(ADDED, '') : text;
}

/** Words of one sign have no pairs. */
function singlesIn(run: string): string[] {
  return segmentsOf(run).filter((segment) => [...segment].length === 1);
}

/** What Pagefind finds by itself: words and their parts, without case and the accents of Latin letters. */
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
