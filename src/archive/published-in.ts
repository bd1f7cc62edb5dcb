import type { Words } from '../i18n/model.ts';
import type { Article } from '../schemas/article.ts';
import type { Publication } from '../schemas/publication.ts';

/** The publication in which an article appeared; undefined if it is not known. */
export function publicationOf(
  { publication }: Pick<Article, 'publication'>,
  publications: ReadonlyMap<string, Publication>,
): Publication | undefined {
  return publication === undefined ? undefined : publications.get(publication);
}

/** Where and when an article was published, as far as it is known. @example "Harbour Review, March 2021", "2021" */
export function publishedIn(publication: string | undefined, date: string | number, { article }: Words): string {
  return publication === undefined ? String(date) : article.origin({ publication, date });
}
