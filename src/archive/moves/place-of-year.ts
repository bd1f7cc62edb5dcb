import { articlePages, pageOfYear } from '../article-pages.ts';
import type { ArchiveArticle } from '../model.ts';

/**
 * The target of an old address, with a year of the list of articles on the page that has it: the list of a large archive
 * has several. Without articles of that year it is the list.
 *
 * "/articles/#year-2012" → "/articles/pages/3/#year-2012"
 *
 * @param articles newest first
 */
export function placeOfYear(to: string, articles: readonly ArchiveArticle[]): string {
  const year = /^\/articles\/#year-(\d{4})$/.exec(to)?.[1];
  if (year === undefined) return to;
  const pages = pageOfYear(articlePages(articles));
  if (!pages.has(Number(year))) return '/articles/';
  const page = pages.get(Number(year));
  return `/articles/${page === undefined ? '' : `pages/${page}/`}#year-${year}`;
}
