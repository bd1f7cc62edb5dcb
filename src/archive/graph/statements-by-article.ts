import type { Words } from '../../i18n/model.ts';
import type { ArchiveArticle } from '../model.ts';
import type { GraphEdge, GraphStatement, RelationGraph } from './relation-graph.ts';

/** The statements of one article. */
export interface StatementsOfArticle {
  article: ArchiveArticle;
  /** Sorted by kind of relation, then by name. */
  statements: { edge: GraphEdge; statement: GraphStatement }[];
}

/** All statements of a graph by article, in the given order of articles. */
export function statementsByArticle(
  { edges }: RelationGraph,
  articles: readonly ArchiveArticle[],
  { format: { compare } }: Pick<Words, 'format'>,
): StatementsOfArticle[] {
  const all = edges
    .toSorted(
      (a, b) => a.kind.order - b.kind.order || compare(a.from.name, b.from.name) || compare(a.to.name, b.to.name),
    )
    .flatMap((edge) => edge.statements.map((statement) => ({ edge, statement })));
  const byArticle = Map.groupBy(all, ({ statement }) => statement.article);
  return articles.flatMap((article) => {
    const statements = byArticle.get(article);
    return statements ? [{ article, statements }] : [];
  });
}
