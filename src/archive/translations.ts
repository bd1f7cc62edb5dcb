import { compareCodes } from '../base/compare-text.ts';
import type { ArchiveArticle } from './model.ts';

/** The other versions of each article that has any, in the order of their languages: its original, and translations. */
export function translationsOf(articles: readonly ArchiveArticle[]): Map<ArchiveArticle, ArchiveArticle[]> {
  const versions = Map.groupBy(articles, ({ slug, data }) => data.translationOf ?? slug);
  return new Map(
    [...versions.values()]
      .filter((all) => all.length > 1)
      .flatMap((all) => {
        const sorted = all.toSorted((a, b) => compareCodes(a.language, b.language));
        return all.map((one) => [one, sorted.filter((other) => other !== one)] as const);
      }),
  );
}
