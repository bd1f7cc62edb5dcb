import type { GraphEdge, GraphStatement, RelationGraph } from './relation-graph.ts';
import { RELATION_KINDS } from './relation-kinds.ts';

/** What the articles of one year say. */
export interface StatementsOfYear {
  year: number;
  /** By kind of relation, then by name. */
  statements: { edge: GraphEdge; statement: GraphStatement }[];
}

/** All statements of a graph, by the year of their article, newest first. */
export function statementsByYear({ edges }: RelationGraph): StatementsOfYear[] {
  const order = Object.keys(RELATION_KINDS);
  const statements = edges
    .toSorted(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        a.from.name.localeCompare(b.from.name, 'en') ||
        a.to.name.localeCompare(b.to.name, 'en'),
    )
    .flatMap((edge) => edge.statements.map((statement) => ({ edge, statement })));
  return [...Map.groupBy(statements, ({ statement }) => statement.article.date.year)]
    .map(([year, statements]) => ({ year, statements }))
    .sort((a, b) => b.year - a.year);
}
