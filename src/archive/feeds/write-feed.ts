import { absoluteUrl } from '../data-files/context.ts';
import { atomFeed } from './atom-feed.ts';
import { feedEntry } from './feed-entry.ts';
import { feedText, type FeedContext } from './feed-text.ts';
import { articlesInFull, type Feed } from './feeds.ts';
import { type FeedFormat, feedFormats } from './formats.ts';
import { jsonFeed } from './json-feed.ts';
import type { FeedEntry, FeedHead } from './model.ts';
import { rssFeed } from './rss-feed.ts';

/** The greatest size of a feed, in bytes. Programs ask for feeds again and again, and refuse large ones. */
export const MOST = 512_000;

const writers: Record<FeedFormat, (head: FeedHead, entries: readonly FeedEntry[]) => string> = {
  atom: atomFeed,
  json: jsonFeed,
  rss: rssFeed,
};

/**
 * Returns a function that writes feeds. The newest articles of the archive have their full text, as many as there is
 * room for; the others have their summaries.
 *
 * @param icon the path of an icon within the site
 */
export function feedWriter(context: FeedContext, icon?: string): (feed: Feed, format: FeedFormat) => string {
  const { archive, addresses } = context;
  const { site, words } = archive;
  const texts = new Map([...articlesInFull(archive)].map((article) => [article, feedText(article, context)]));
  const absolute = (path: string) => absoluteUrl(addresses, addresses.urls.href(path));
  return ({ page, name, articles }, format) => {
    const entries = articles.map((article) => ({ ...feedEntry(article, context), html: texts.get(article) }));
    const title = name === undefined ? site.title : words.feeds.titleOf({ name, site: site.title });
    const head: FeedHead = {
      title,
      description: name === undefined ? site.description : undefined,
      language: site.language,
      page: absolute(page),
      address: absolute(`${page}${feedFormats[format].file}`),
      archive: site.title,
      icon: icon === undefined ? undefined : absolute(icon),
      updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    };
    return withinSize(entries, (some) => writers[format](head, some));
  };
}

/** Leaves out the texts of the oldest entries until the feed is small enough. */
function withinSize(entries: readonly FeedEntry[], write: (entries: readonly FeedEntry[]) => string): string {
  let room = MOST;
  const shown = entries.map((entry) => {
    room -= Buffer.byteLength(entry.html ?? '');
    return room > 0 ? entry : withoutText(entry);
  });
  for (;;) {
    const text = write(shown);
    const last = shown.findLastIndex(({ html }) => html !== undefined);
    const oldest = shown[last];
    if (!oldest || Buffer.byteLength(text) <= MOST) return text;
    shown[last] = withoutText(oldest);
  }
}

function withoutText(entry: FeedEntry): FeedEntry {
  return { ...entry, html: undefined };
}
