import { hasWords } from '../base/has-words.ts';
import type { CitingPlace, NoteCitation } from '../markdown/parsed-article.ts';

/**
 * Where a mark is that has no words before it.
 *
 * @example "paragraph 3", "the table in paragraph 4, row 2", "the heading before paragraph 5", "note 12"
 */
export function placeWords({ kind, number, row }: CitingPlace): string {
  if (kind === 'note') return `note ${number}`;
  if (kind === 'heading') return `the heading before paragraph ${number}`;
  if (kind === 'paragraph') return `paragraph ${number}`;
  return `the table in paragraph ${number}, ${row === 0 ? 'first row' : `row ${row}`}`;
}

/** The sentence that cites a note, after its place where it says too little to be known again. */
export function citingWords({ sentence, place }: Pick<NoteCitation, 'sentence' | 'place'>): string {
  if (hasWords(sentence)) return sentence;
  const where = placeWords(place);
  const words = where.charAt(0).toUpperCase() + where.slice(1);
  return /[\p{L}\p{N}]/u.test(sentence) ? `${words}: ${sentence}` : words;
}
