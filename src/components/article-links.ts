import type { ListPages } from '../archive/list-pages.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import type { Words } from '../i18n/model.ts';
import { type ListLink, listLinks } from './list-links.ts';
import { yearsOf } from './years-of.ts';

/**
 * Links to the pages of a list of articles, each with its years and the number of articles, the newest first.
 *
 * @param start the address of the list's own page, which has the newest
 * @param folder of the further pages, below the list's own
 * @param current the number of the page at hand; left out on the list's own
 */
export function articleLinks(
  pages: ListPages<ArchiveArticle>,
  { start, folder, current }: { start: string; folder?: string; current?: number | undefined },
  words: Words,
): ListLink[] {
  const labelOf = (articles: ArchiveArticle[]) => yearsOf(articles, words);
  return listLinks(pages, { start, folder, current, labelOf, countOf: words.counts.articles });
}
