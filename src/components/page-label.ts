import type { Words } from '../i18n/model.ts';
import { spanOf } from '../i18n/span.ts';
import type { ArchiveArticle } from '../archive/model.ts';

/**
 * The period of a page of a dossier: the dates of its first and its last article.
 *
 * @example "May 2019 to 2021"
 */
export function pageLabel(page: readonly { article: Pick<ArchiveArticle, 'date'> }[], words: Words): string {
  const [first = '', last = ''] = [page[0]?.article.date.display, page.at(-1)?.article.date.display];
  return spanOf(first, last, words);
}
