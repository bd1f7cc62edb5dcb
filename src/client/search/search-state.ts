import { compareCodes } from '../../base/compare-text.ts';
import type { Facet, IndexedArticle } from '../../archive/search/search-index.ts';

/** The facets, in the order in which they are shown. */
export const facets = [
  'language',
  'country',
  'group',
  'tag',
  'author',
  'kind',
  'publication',
  'notes',
  'source',
  'sourceYear',
] as const satisfies Facet[];

/** The facets whose values are in a file of their own. */
export const citedFacets: ReadonlySet<Facet> = new Set<Facet>(['source', 'sourceYear']);

/** Whether a state has a filter whose values are in a file of their own. */
export function needsCited({ chosen }: Pick<SearchState, 'chosen'>): boolean {
  return [...citedFacets].some((facet) => chosen[facet].length > 0);
}

/** The orders in which articles can be shown. */
export const sorts = ['relevance', 'newest', 'oldest'] as const;

export type Sort = (typeof sorts)[number];

/** The state of a search. It is stored in the address. */
export interface SearchState {
  query: string;
  chosen: Record<Facet, string[]>;
  /** The first and the last year. */
  from?: number;
  to?: number;
  sort: Sort;
}

export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const all = (facet: Facet) => [...new Set(parameters.getAll(facet))];
  const year = (name: string) =>
    /^\d{4}$/.test(parameters.get(name) ?? '') ? Number(parameters.get(name)) : undefined;
  const [from, to] = [year('from'), year('to')];
  const sort = parameters.get('sort') ?? '';
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: {
      language: all('language'),
      country: all('country'),
      group: all('group'),
      tag: all('tag'),
      author: all('author'),
      kind: all('kind'),
      publication: all('publication'),
      notes: all('notes'),
      source: all('source'),
      sourceYear: all('sourceYear'),
    },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** The query string of a state. @example "?q=taliban&from=2021&sort=newest" */
export function writeState({ query, chosen, from, to, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  if (from !== undefined) parameters.set('from', String(from));
  if (to !== undefined) parameters.set('to', String(to));
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether an article has a chosen value in every facet that has any, and is from the chosen years. */
export function isChosen(article: IndexedArticle, { chosen, from = -Infinity, to = Infinity }: Filters): boolean {
  if (article.year < from || article.year > to) return false;
  return facets.every(
    (facet) => chosen[facet].length === 0 || chosen[facet].some((value) => article.facets[facet].includes(value)),
  );
}

export type Filters = Pick<SearchState, 'chosen' | 'from' | 'to'>;

/** Whether the state has any filter. */
export function hasFilters({ chosen, from, to }: Filters): boolean {
  return from !== undefined || to !== undefined || facets.some((facet) => chosen[facet].length > 0);
}

/**
 * The number of articles with each value of a facet, sorted by number, among those that match the other filters. Chosen
 * values are included even without articles.
 */
export function countFacet(
  articles: readonly IndexedArticle[],
  facet: Facet,
  narrowing: Filters,
): [value: string, count: number][] {
  const { chosen } = narrowing;
  const counts = new Map(chosen[facet].map((value) => [value, 0]));
  const left = articles.filter((article) => isChosen(article, { ...narrowing, chosen: { ...chosen, [facet]: [] } }));
  for (const value of left.flatMap((article) => article.facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  // Years are sorted as such, the newest first.
  const byCount = facet === 'sourceYear' ? 0 : 1;
  return [...counts].sort(([a, m], [b, n]) => byCount * (n - m) || (byCount ? compareCodes(a, b) : compareCodes(b, a)));
}

/** The number of articles of each year, oldest first, whatever years are chosen. */
export function countYears(articles: readonly IndexedArticle[], { chosen }: Filters): [year: number, count: number][] {
  const left = articles.filter((article) => isChosen(article, { chosen }));
  const counts = new Map<number, number>();
  for (const { year } of left) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
