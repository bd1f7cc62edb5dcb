import { byDateDescending, parseDate } from '../base/dates.ts';
import type { ArchiveArticle } from './model.ts';

/** Articles as a feed lists them: the newest in the archive first. Those without `added` count by their own date. */
export function newestInArchive(articles: readonly ArchiveArticle[]): ArchiveArticle[] {
  const since = ({ data, date }: ArchiveArticle) => (data.added === undefined ? date : parseDate(data.added));
  return articles.toSorted((a, b) => byDateDescending(since(a), since(b)));
}
