import type { Facet, IndexedArticle } from '../../archive/search-index.ts';

/** The facets, in the order in which they are shown, with their headings. */
export const FACETS: Record<Facet, string> = {
  country: 'Country',
  group: 'Group',
  tag: 'Topic',
  year: 'Year',
  publication: 'Publication',
};

export const facets = Object.keys(FACETS).filter((name): name is Facet => name in FACETS);

/** What is searched for: the whole of it stands in the address. */
export interface SearchState {
  query: string;
  chosen: Record<Facet, string[]>;
}

export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const all = (facet: Facet) => [...new Set(parameters.getAll(facet))];
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: {
      country: all('country'),
      group: all('group'),
      tag: all('tag'),
      year: all('year'),
      publication: all('publication'),
    },
  };
}

/** The query string of a state. @example "?q=taliban&year=2022" */
export function writeState({ query, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facets) for (const value of chosen[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Whether an article has a chosen value of every facet in which any is chosen. */
export function isChosen(article: IndexedArticle, chosen: SearchState['chosen']): boolean {
  return facets.every(
    (facet) => chosen[facet].length === 0 || chosen[facet].some((value) => article.facets[facet].includes(value)),
  );
}

/**
 * How many of the articles have each value of a facet, most first, with what is chosen in the other facets taken into
 * account; chosen values stand there even where no article has them.
 */
export function countFacet(
  articles: readonly IndexedArticle[],
  facet: Facet,
  chosen: SearchState['chosen'],
): [value: string, count: number][] {
  const counts = new Map(chosen[facet].map((value) => [value, 0]));
  const left = articles.filter((article) => isChosen(article, { ...chosen, [facet]: [] }));
  for (const value of left.flatMap((article) => article.facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
