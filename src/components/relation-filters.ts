import { edgesByNode } from '../archive/graph/parts.ts';
import type { GraphEdge, GraphNode, RelationGraph } from '../archive/graph/relation-graph.ts';
import { yearsOf } from '../archive/graph/year-choices.ts';

/** The filter that hides an edge: people, countries, or none for an edge between two groups. */
export function filterOf({ from, to }: GraphEdge): GraphNode['kind'] {
  return [from, to].find(({ kind }) => kind !== 'groups')?.kind ?? 'groups';
}

/** For each node, the years of the articles that support its edges. */
export function nodeYears({ edges }: RelationGraph): (node: GraphNode) => number[] {
  const edgesAt = edgesByNode(edges);
  return (node) => (edgesAt.get(node) ?? []).flatMap(yearsOf);
}
