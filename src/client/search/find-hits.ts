import type { EntityPassage, IndexedArticle, IndexedEntity, SearchIndex } from '../../archive/search-index.ts';
import type { Excerpt } from '../../archive/excerpt.ts';
import type { ResolvedNames } from './resolve-names.ts';
import { pageExcerpt, type PagefindPage, textPlaces } from './text-places.ts';

/** A country, group, person or place that the query names. */
export interface EntityHit {
  kind: 'entity';
  url: string;
  name: string;
  detail: string;
}

/** An article, or another page, with the places in it that answer the query. */
export interface PageHit {
  kind: 'page';
  url: string;
  title: string;
  detail: string;
  /** Absent for pages that are no articles. */
  article?: IndexedArticle;
  /** The words of a page that is no article. */
  excerpt?: Excerpt;
  places: ({ url: string; title: string } & Excerpt)[];
}

export type Hit = EntityHit | PageHit;

const PLACES = 3;
const LIKELY = 6;

/** The hits for names: what the query names outright, then what it may be meant for. */
export function entityHits({ exact, likely }: ResolvedNames): EntityHit[] {
  return [...exact, ...likely.slice(0, LIKELY)].map(({ url, name, detail }) => ({ kind: 'entity', url, name, detail }));
}

/** The articles that name an entity under any of its names, those that name it most often first. */
export function articleHits(
  entity: IndexedEntity,
  passages: readonly EntityPassage[],
  articles: SearchIndex['articles'],
): PageHit[] {
  return entity.articles
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([index]) => {
      const article = articles[index];
      if (!article) return [];
      const places = passages.filter((passage) => passage.article === index).slice(0, PLACES);
      return [
        pageOf(
          article,
          places.map((place) => ({ ...place, url: `${article.url}#${place.place}` })),
        ),
      ];
    });
}

/**
 * The pages in which the words of the query stand, as Pagefind ranks them, without those already found: articles, then
 * the pages about countries, groups, people and sources.
 */
export function textHits(
  pages: readonly PagefindPage[],
  { articles, entities }: SearchIndex,
  found: readonly Hit[],
): PageHit[] {
  const known = new Set(found.map(({ url }) => url));
  const hits = pages
    .filter(({ url }) => !known.has(url))
    .map((page): PageHit => {
      const article = articles.find(({ url }) => url === page.url);
      if (article)
        return pageOf(
          article,
          textPlaces(page, PLACES).map((place) => ({ ...place, url: `${page.url}#${place.id}` })),
        );
      const detail = entities.find(({ url, key }) => url === page.url && !key.startsWith('regions/'))?.detail ?? '';
      return {
        kind: 'page',
        url: page.url,
        title: page.meta.title ?? page.url,
        detail,
        excerpt: pageExcerpt(page),
        places: [],
      };
    });
  return [...hits.filter(({ article }) => article), ...hits.filter(({ article }) => !article)];
}

function pageOf(article: IndexedArticle, places: PageHit['places']): PageHit {
  return { kind: 'page', url: article.url, title: article.title, detail: article.detail, article, places };
}
