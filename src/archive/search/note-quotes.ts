import type { Words } from '../../i18n/model.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import { citingWords } from '../citing-place.ts';
import { excerpt } from '../../base/excerpt.ts';

/** The parts of a note that a hit shows: its beginning, and the sentence that cites it. */
export interface NoteQuote {
  text: string;
  citing?: string;
}

/** The quotes of an article's notes, by id. */
export function noteQuotes({ notes }: ParsedArticle, words: Words): [id: string, quote: NoteQuote][] {
  return notes.map(({ id, text, citedAt: [citation] }) => [
    id,
    { text: excerpt(text, []).text, ...(citation && { citing: excerpt(citingWords(citation, words), []).text }) },
  ]);
}
