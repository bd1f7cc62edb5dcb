import type { ArchiveArticle } from '../model.ts';
import type { DossierArticle } from './dossier.ts';

/** How often the articles of a year name something. */
export interface MentionYear {
  year: number;
  /** Of each article that names it how often it does, in the dossier's order; empty in a year of silence. */
  times: number[];
}

/** How often something is named, for every year from the archive's first article to its last, years of silence too. */
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
