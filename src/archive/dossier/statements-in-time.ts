import type { ArchiveArticle } from '../model.ts';
import type { Statement } from '../statements.ts';

/** A statement with its article, if the record has one. */
export interface StatementInTime extends Omit<Statement, 'article'> {
  article?: ArchiveArticle | undefined;
}

/**
 * Sorts statements by the date of their article, and within an article by paragraph; those without an article are last.
 *
 * @param articles newest first
 */
export function statementsInTime(
  articles: readonly ArchiveArticle[],
  statements: readonly Statement[],
): StatementInTime[] {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const orderOf = new Map(articles.map((article, index) => [article, articles.length - index]));
  const order = ({ article }: StatementInTime) => (article && orderOf.get(article)) ?? articles.length + 1;
  return statements
    .map(({ article, ...rest }): StatementInTime => ({ ...rest, article: bySlug.get(article ?? '') }))
    .sort((a, b) => order(a) - order(b) || paragraphNumber(a) - paragraphNumber(b));
}

function paragraphNumber({ paragraph = 'p-0' }: StatementInTime): number {
  return Number(paragraph.slice(2));
}
