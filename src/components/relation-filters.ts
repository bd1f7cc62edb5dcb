import { edgesByNode } from '../archive/graph/parts.ts';
import type { GraphEdge, GraphNode, RelationGraph } from '../archive/graph/relation-graph.ts';
import { yearsOf } from '../archive/graph/year-choices.ts';

/** What a reader can leave out with an edge: people, countries, or nothing when it ties two groups. */
export function kindShown({ from, to }: GraphEdge): GraphNode['kind'] {
  return [from, to].find(({ kind }) => kind !== 'groups')?.kind ?? 'groups';
}

/** The years of the articles that each node's edges rest on. */
export function nodeYears({ edges }: RelationGraph): (node: GraphNode) => number[] {
  const edgesAt = edgesByNode(edges);
  return (node) => (edgesAt.get(node) ?? []).flatMap(yearsOf);
}
