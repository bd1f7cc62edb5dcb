import type { Archive, ArchiveArticle } from '../model.ts';
import { entityArticles, pageKinds } from '../articles-about.ts';
import { articlesOnTopic } from '../article-pages.ts';
import { newestInArchive } from '../newness.ts';

/** A list of articles that programs ask for again and again. */
export interface Feed {
  /** The page to which it belongs, as a path within the site. @example "/", "/groups/river-institute/" */
  page: string;
  /** The name of the country, group, person or topic; undefined for the feed of the archive. */
  name?: string | undefined;
  /** Those that came into the archive last, newest first: at most {@link ENTRIES}. */
  articles: readonly ArchiveArticle[];
}

/** The most articles in a feed. */
export const ENTRIES = 50;

/** How many of the newest articles of the archive have their full text in every feed that has them. */
const FULL_TEXTS = 20;

/** The feed of the whole archive. */
export function archiveFeed({ articles }: Pick<Archive, 'articles'>): Feed {
  return { page: '/', articles: newestInArchive(articles).slice(0, ENTRIES) };
}

/** The feeds of countries, groups, people and topics, by the key of their pages; of those only that have articles. */
export function entityFeeds({ articles, entities, tags }: Archive): Map<string, Feed> {
  const newest = newestInArchive(articles);
  const ofEntities = [...entities.values()].map(({ key, kind, id, name }) => {
    const own = pageKinds.find((one) => one === kind);
    const lists = own ? entityArticles(newest, own, id) : [];
    return { key, name, listed: new Set(lists.flatMap((list) => list.articles)) };
  });
  const ofTopics = [...tags].map(([id, { name }]) => {
    return { key: `tags/${id}`, name, listed: new Set(articlesOnTopic(newest, id)) };
  });
  const feeds = [...ofEntities, ...ofTopics].map(({ key, name, listed }): [string, Feed] => {
    const own = listed.size > 0 ? newest.filter((article) => listed.has(article)) : [];
    return [key, { page: `/${key}/`, name, articles: own.slice(0, ENTRIES) }];
  });
  return new Map(feeds.filter(([, feed]) => feed.articles.length > 0));
}

/** The articles whose full text is in feeds. */
export function articlesInFull({ articles }: Pick<Archive, 'articles'>): ReadonlySet<ArchiveArticle> {
  return new Set(newestInArchive(articles).slice(0, FULL_TEXTS));
}
