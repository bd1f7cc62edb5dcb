import { isUnspaced, pairsOf, segmentsOf } from '../../base/unspaced.ts';
import { formsOf } from './words.ts';

/** Stands around the forms that the index adds to a word. It is not seen. */
const SIGN = '\u2063';
/** A word of ASCII letters, with the signs at it: most are. */
const SIMPLE = /^[("“‘]*[A-Z]?[a-z]+(?:['’]s)?[)"”’.,;:?!]*$/;
const ADDED = new RegExp(`${SIGN}[^${SIGN}\\s]*${SIGN}`, 'gu');

/**
 * The forms of a piece of text without spaces that Pagefind would not find by itself, written so that it takes them for
 * parts of the word before them; empty where none are needed. Pagefind knows nothing of letters such as ø and ß, of words
 * without spaces between them, or of the parts of "AK-47s".
 *
 * `København` → `⁣-kobenhavn⁣`
 */
export function addedForms(piece: string): string {
  if (SIMPLE.test(piece)) return '';
  let forms = met.get(piece);
  if (forms === undefined) {
    if (met.size >= MOST_REMEMBERED) met.clear();
    forms = formsToAdd(piece);
    met.set(piece, forms);
  }
  return forms;
}

/** A text without the forms that the index added. */
export function withoutForms(text: string): string {
  return text.includes(SIGN) ? text.replace(ADDED, '') : text;
}

/** A text ready for forms to be added: without the sign by which they are known, should an author have it. */
export function withoutSign(text: string): string {
  return text.replaceAll(SIGN, '');
}

function formsToAdd(piece: string): string {
  const own = ownForms(piece);
  const forms = formsOf(piece)
    .flatMap((form) => (isUnspaced(form) ? [...pairsOf(form), ...singlesIn(form)] : [form]))
    .filter((form) => !own.has(form));
  return forms.length === 0 ? '' : `${SIGN}-${[...new Set(forms)].join('-')}${SIGN}`;
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

const met = new Map<string, string>();
const MOST_REMEMBERED = 20_000;
