import type { ArchiveArticle } from '../model.ts';
import type { DossierArticle } from './dossier.ts';

/** The mentions in the articles of a year. */
export interface MentionYear {
  year: number;
  /** The number of mentions in each article, in the dossier's order; empty for a year without mentions. */
  times: number[];
}

/** The mentions by year, for every year from the archive's first article to its last, also years without mentions. */
export function mentionYears(
  articles: readonly ArchiveArticle[],
  dossier: readonly Pick<DossierArticle, 'article' | 'times'>[],
): MentionYear[] {
  const all = articles.map(({ date }) => date.year);
  const byYear = Map.groupBy(dossier, ({ article }) => article.date.year);
  const first = all.reduce((a, b) => Math.min(a, b), Infinity);
  const last = all.reduce((a, b) => Math.max(a, b), -Infinity);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    year: first + index,
    times: (byYear.get(first + index) ?? []).map(({ times }) => times),
  }));
}
