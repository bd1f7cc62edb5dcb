import type { ArchiveArticle } from '../archive/model.ts';
import type { Words } from '../i18n/model.ts';
import { spanOf } from '../i18n/span.ts';

/** The years that a list of articles covers. @example "2019 to 2021" */
export function yearsOf(articles: readonly { date: Pick<ArchiveArticle['date'], 'year'> }[], words: Words): string {
  const years = articles.map(({ date }) => date.year);
  const [first, last] = [String(Math.min(...years)), String(Math.max(...years))];
  return spanOf(first, last, words);
}
