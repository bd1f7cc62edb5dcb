import { type ListPages, listPages } from './list-pages.ts';
import type { ArchiveArticle } from './model.ts';

/** The number of articles with full entries on the page of an entity; the others are listed by title. */
export const FULL_ENTRIES = 12;

/** The most that the titles on one page may come to, in characters of HTML. */
const TITLES_WEIGHT = 60_000;

/** How articles are about a country or group, or by a person. */
const ABOUT = { countries: 'countries', groups: 'groups', people: 'authors' } as const;

/** The kinds of entities with pages of their own. */
export type PageKind = keyof typeof ABOUT;

export const pageKinds = Object.keys(ABOUT) as PageKind[];

/** The articles about a country or group, or by a person, newest first. */
function articlesAbout(articles: readonly ArchiveArticle[], kind: PageKind, id: string): ArchiveArticle[] {
  return articles.filter(({ data }) => data[ABOUT[kind]].includes(id));
}

/** A list of articles on the page of an entity. */
export interface EntityArticles {
  /** The folder of its further pages, below the page of the entity. */
  folder: 'pages' | 'articles';
  /** Whether the entity wrote them. */
  isAuthor: boolean;
  /** Newest first. */
  articles: ArchiveArticle[];
}

/** The articles by a person, or about a country; those by an institution, and those about it. */
export function entityArticles(articles: readonly ArchiveArticle[], kind: PageKind, id: string): EntityArticles[] {
  const about = { folder: 'pages' as const, isAuthor: kind === 'people', articles: articlesAbout(articles, kind, id) };
  if (kind !== 'groups') return [about];
  return [{ folder: 'articles', isAuthor: true, articles: articlesAbout(articles, 'people', id) }, about];
}

/** The articles about an entity that its page lists by title, shared out among pages. */
export function titlePages(about: readonly ArchiveArticle[]): ListPages<ArchiveArticle> {
  const others = about.slice(FULL_ENTRIES);
  return listPages(others, ({ data, slug }) => 60 + data.title.length + slug.length, TITLES_WEIGHT);
}
