import type { ArticleRows } from '../../archive/search/place-rows.ts';
import { placeName } from '../../archive/place-name.ts';
import type { Excerpt } from '../../base/excerpt.ts';
import type { SearchWords } from '../../i18n/model.ts';

/** The places in one article that mention an entity. */
export interface EntityArticle {
  /** The number of the article. */
  article: number;
  places: EntityPlace[];
  /** The further file with the quotes and titles of the places, if they are not here. */
  later?: QuoteFile;
}

/** A file with the quotes of an entity, whose key is that of its places there. */
export interface QuoteFile {
  key: string;
  file: number;
}

/** A heading, paragraph or note that mentions an entity; not all have an excerpt. */
export interface EntityPlace extends Partial<Excerpt> {
  /** `p-12`, `fn-651` or the id of a section */
  id: string;
  /** @example "Militant Groups in Syria, paragraph 12" */
  title: string;
  /** The number of mentions. */
  times: number;
  /** The sentence that cites the note. */
  citing?: string;
}

/** Restores the places of an entity. */
export function unpackPlaces(key: string, rows: readonly ArticleRows[], words: SearchWords): EntityArticle[] {
  return rows.map(([article, paragraphs, notes, headings, quotesIn]) => {
    let title: string | undefined;
    return {
      article,
      places: [
        ...paragraphs.map(([number, times, section, text, marked]): EntityPlace => {
          if (section !== 0) title = section ?? undefined;
          const id = `p-${number}`;
          return { id, title: placeName(id, title, words), times, ...quoteOf(text, marked) };
        }),
        ...notes.map(([label, times, text, marked, citing]): EntityPlace => {
          const id = `fn-${label}`;
          const name = placeName(id, undefined, words);
          return { id, title: name, times, ...quoteOf(text, marked), ...(citing !== undefined && { citing }) };
        }),
        ...headings.map(([id, times, heading]): EntityPlace => ({
          id,
          title: heading === undefined ? '' : words.places.section({ title: heading }),
          times,
        })),
      ],
      ...(quotesIn !== undefined && { later: { key, file: quotesIn } }),
    };
  });
}

function quoteOf(text: string | undefined, marked: readonly number[] = []): Partial<Excerpt> {
  if (text === undefined || text === '') return {};
  const starts = marked.filter((_, index) => index % 2 === 0);
  return { text, marked: starts.map((start, index) => ({ start, end: marked[index * 2 + 1] ?? start })) };
}
