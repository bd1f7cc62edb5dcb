import type { Archive, ArchiveArticle } from '../model.ts';

/**
 * What the notes of each article cite, `/search/cited.json`, by which results are filtered. It is loaded when a reader
 * asks for these filters.
 */
export interface PackedCited {
  /** Newest article first. */
  articles: CitedRow[];
}

/**
 * - `outlets`: indexes of rows in the index of names
 * - `years`: the years of the sources
 */
export type CitedRow = [outlets: number[], years: number[]];

/** Packs the outlets and years of the sources that each article cites; undefined if none cites any. */
export function packCited({ articles, outlets, citing }: Archive): PackedCited | undefined {
  if (citing.bySource.size === 0) return undefined;
  const numbers = new Map([...outlets.keys()].map((id, number) => [id, number]));
  const outletsIn = new Map<ArchiveArticle, Set<number>>();
  const yearsIn = new Map<ArchiveArticle, Set<number>>();
  for (const [{ outlet, item }, references] of citing.bySource) {
    const number = numbers.get(outlet ?? '');
    const year = item.issued?.['date-parts'][0]?.[0];
    for (const { article } of references) {
      if (number !== undefined) addTo(outletsIn, article, number);
      if (year !== undefined) addTo(yearsIn, article, year);
    }
  }
  return { articles: articles.map((article) => [sorted(outletsIn.get(article)), sorted(yearsIn.get(article))]) };
}

function addTo(sets: Map<ArchiveArticle, Set<number>>, article: ArchiveArticle, value: number): void {
  const known = sets.get(article);
  if (known) known.add(value);
  else sets.set(article, new Set([value]));
}

function sorted(numbers: Iterable<number> = []): number[] {
  return [...numbers].sort((a, b) => a - b);
}
