import { parseArticle } from '../../../markdown/parse-article.ts';
import type { ArchiveArticle } from '../../model.ts';

/** The text of an article’s introduction. */
export function introductionOf({ data: { introduction } }: Pick<ArchiveArticle, 'data'>): string | undefined {
  if (introduction === undefined) return undefined;
  return parseArticle(introduction)
    .paragraphs.map(({ text }) => text)
    .join(' ');
}
