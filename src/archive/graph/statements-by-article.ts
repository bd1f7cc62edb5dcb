import { compareNames } from '../../base/compare-text.ts';
import type { ArchiveArticle } from '../model.ts';
import type { GraphEdge, GraphStatement, RelationGraph } from './relation-graph.ts';
import { relationKindNames } from '../../schemas/relation-kinds.ts';

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
): StatementsOfArticle[] {
  const all = edges
    .toSorted(
      (a, b) =>
        relationKindNames.indexOf(a.kind) - relationKindNames.indexOf(b.kind) ||
        compareNames(a.from.name, b.from.name) ||
        compareNames(a.to.name, b.to.name),
    )
    .flatMap((edge) => edge.statements.map((statement) => ({ edge, statement })));
  const byArticle = Map.groupBy(all, ({ statement }) => statement.article);
  return articles.flatMap((article) => {
    const statements = byArticle.get(article);
    return statements ? [{ article, statements }] : [];
  });
}
