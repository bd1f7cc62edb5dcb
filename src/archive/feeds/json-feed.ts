import { generateJsonFeed } from 'feedsmith';
import type { FeedEntry, FeedHead } from './model.ts';

/**
 * A feed in JSON. An entry without its full text has its summary as its text: each needs one.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const { title, description, language, page, address, archive, icon } = head;
  const feed = generateJsonFeed({
    title,
    ...(description !== undefined && { description }),
    language,
    home_page_url: page,
    feed_url: address,
    ...(icon !== undefined && { icon }),
    authors: [{ name: archive }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      ...(entry.language !== undefined && { language: entry.language }),
      authors: entry.authors.map(({ name, address: url }) => ({ name, url })),
      ...(entry.published && { date_published: entry.published }),
      ...(entry.isChanged && { date_modified: entry.updated }),
      tags: entry.topics.map(({ name }) => name),
      summary: entry.summary,
      ...(entry.html === undefined ? { content_text: entry.summary } : { content_html: entry.html }),
    })),
  });
  // Every feed needs the list, and the library leaves out an empty one.
  return JSON.stringify(entries.length > 0 ? feed : Object.assign({}, feed, { items: [] }));
}
