import { compareCodes } from '../base/compare-text.ts';
import type { Archive, ArchiveArticle } from './model.ts';

/** The place of an article in its series. */
export interface SeriesPlace {
  id: string;
  title: string;
  previous: ArchiveArticle | undefined;
  next: ArchiveArticle | undefined;
}

/** The articles of a series, the first first: by part, or by date. */
export function articlesOfSeries({ articles, series }: Pick<Archive, 'articles' | 'series'>, id: string) {
  const byDate = articles
    .filter(({ data }) => data.series === id)
    .sort((a, b) => compareCodes(a.date.earliest, b.date.earliest) || compareCodes(a.slug, b.slug));
  if (series.get(id)?.order === 'date') return byDate;
  return byDate.sort((a, b) => partOf(a) - partOf(b));
}

/** Where an article is in its series; the articles before and after it are in the same language. */
export function seriesPlace(
  archive: Pick<Archive, 'articles' | 'series'>,
  article: ArchiveArticle,
): SeriesPlace | undefined {
  const id = article.data.series;
  const series = id === undefined ? undefined : archive.series.get(id);
  if (id === undefined || !series) return undefined;
  const list = articlesOfSeries(archive, id).filter(({ language }) => language === article.language);
  const index = list.indexOf(article);
  return { id, title: series.title, previous: list[index - 1], next: list[index + 1] };
}

/** Articles without a number come after those with one. */
function partOf({ data }: ArchiveArticle): number {
  return data.part ?? Number.MAX_SAFE_INTEGER;
}
