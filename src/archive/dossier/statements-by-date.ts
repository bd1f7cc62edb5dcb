import { compareCodes } from '../../base/compare-text.ts';
import { sortDay } from '../../base/periods.ts';
import type { ArchiveArticle } from '../model.ts';
import type { Statement } from '../statements.ts';

/** A statement with its article, if the record has one. */
export interface DatedStatement extends Omit<Statement, 'article'> {
  article?: ArchiveArticle | undefined;
}

/**
 * Sorts statements by their own time, or else by the date of their article, newest first, and within an article by
 * paragraph; those with neither are last.
 *
 * @param articles newest first
 */
export function statementsByDate(
  articles: readonly ArchiveArticle[],
  statements: readonly Statement[],
): DatedStatement[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const orderOf = new Map(articles.map((article, index) => [article, index]));
  const order = ({ article }: DatedStatement) => (article && orderOf.get(article)) ?? articles.length;
  const day = ({ when, article }: DatedStatement) => (when ? sortDay(when) : (article?.date.earliest ?? ''));
  return statements
    .map(({ article, ...rest }): DatedStatement => ({ ...rest, article: bySlug.get(article ?? '') }))
    .sort((a, b) => compareCodes(day(b), day(a)) || order(a) - order(b) || paragraphNumber(a) - paragraphNumber(b));
}

function paragraphNumber({ paragraph = 'p-0' }: DatedStatement): number {
  return Number(paragraph.slice(2));
}
