import type { Words } from '../../i18n/model.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import { citingWords } from '../citing-place.ts';
import { excerpt } from '../../base/excerpt.ts';

/** What a hit shows of a note: how it begins, and the sentence that cites it. */
export interface NoteQuote {
  text: string;
  citing?: string;
}

/** The notes of an article with their ids, as the search quotes them. */
export function noteQuotes({ notes }: ParsedArticle, words: Words): [id: string, quote: NoteQuote][] {
  return notes.map(({ id, text, citedAt: [citation] }) => [
    id,
    { text: excerpt(text, []).text, ...(citation && { citing: excerpt(citingWords(citation, words), []).text }) },
  ]);
}
