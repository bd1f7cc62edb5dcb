import { hasWords } from '../base/has-words.ts';
import type { Words } from '../i18n/model.ts';
import type { CitingPlace, NoteCitation } from '../markdown/parsed-article.ts';

/**
 * The place of a mark, in words, for marks without words before them.
 *
 * @example "paragraph 3", "the table in paragraph 4, row 2", "the heading before paragraph 5", "note 12"
 */
export function placeWords({ kind, number, row = 0 }: CitingPlace, { marks }: Words): string {
  if (kind !== 'table') return marks[kind]({ number });
  return row === 0 ? marks.tableHead({ number }) : marks.tableRow({ number, row });
}

/** The sentence that cites a note; the place comes first if readers could not recognise the sentence. */
export function citingWords({ sentence, place }: Pick<NoteCitation, 'sentence' | 'place'>, words: Words): string {
  if (hasWords(sentence)) return sentence;
  const where = words.format.capitalised(placeWords(place, words));
  return /[\p{L}\p{N}]/u.test(sentence) ? words.marks.inPlace({ place: where, text: sentence }) : where;
}
