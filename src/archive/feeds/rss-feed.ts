import { generateRssFeed } from 'feedsmith';
import type { FeedEntry, FeedHead } from './model.ts';
import { feedFormats } from './formats.ts';

/**
 * A feed in RSS 2.0. Dublin Core names authors and languages: RSS itself wants addresses of mail, and one language.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rssFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, description, language, page, address } = head;
  return generateRssFeed({
    title,
    link: page,
    description: description ?? title,
    language,
    atom: { links: [{ href: address, rel: 'self', type: feedFormats.rss.type }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      guid: { value: entry.address, isPermaLink: true },
      description: entry.summary,
      ...(entry.published && { pubDate: entry.published }),
      categories: entry.topics.map(({ name }) => ({ name })),
      dc: {
        creators: entry.authors.map(({ name }) => name),
        ...(entry.language !== undefined && { languages: [entry.language] }),
      },
      ...(entry.isChanged && { atom: { updated: entry.updated } }),
      ...(entry.html !== undefined && { content: { encoded: entry.html } }),
    })),
  });
}
