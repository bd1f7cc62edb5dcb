import { type ListPages, listPages } from './list-pages.ts';
import type { ArchiveArticle } from './model.ts';

/** A list of articles, newest first, shared out among pages that show the summary of each. */
export function articlePages(articles: readonly ArchiveArticle[]): ListPages<ArchiveArticle> {
  return listPages(articles, ({ data, slug }) => 500 + data.title.length + (data.summary?.length ?? 0) + slug.length);
}

/** The number of the page on which each year begins; undefined for the list's own page, which has the newest. */
export function pageOfYear({ newest, earlier }: ListPages<ArchiveArticle>): Map<number, number | undefined> {
  const pages = new Map<number, number | undefined>();
  for (const [index, page] of earlier.entries()) for (const { date } of page) pages.set(date.year, index + 1);
  for (const { date } of newest) pages.set(date.year, undefined);
  return pages;
}

/** The articles of the timeline, newest first, shared out among pages that show what each is about. */
export function timelinePages(articles: readonly ArchiveArticle[]): ListPages<ArchiveArticle> {
  return listPages(
    articles,
    ({ data, slug }) => 420 + data.title.length + slug.length + 150 * (data.countries.length + data.groups.length),
  );
}

/** The articles on a topic, newest first. */
export function articlesOnTopic(articles: readonly ArchiveArticle[], tag: string): ArchiveArticle[] {
  return articles.filter(({ data }) => data.tags.includes(tag));
}
