import { compareNames } from '../../base/compare-text.ts';
import type { RelationKind } from '../vocabulary/model.ts';
import type { GraphEdge, GraphNode } from './relation-graph.ts';

/** The relations of one kind and direction that a node has. */
export interface Ties {
  kind: RelationKind;
  /** The words between the node and its neighbours. */
  label: string;
  /** Whether the node is their object. */
  isInverse: boolean;
  neighbours: { node: GraphNode; edge: GraphEdge }[];
}

/**
 * The neighbours of a node by their relation to it, in the order of legends; neighbours by name.
 *
 * @param edges those of the node
 */
export function tiesOf(node: GraphNode, edges: readonly GraphEdge[]): Ties[] {
  const found = new Map<string, Ties>();
  for (const edge of edges) {
    const { kind, from, to } = edge;
    const isInverse = !kind.isMutual && from !== node;
    const key = `${kind.id} ${String(isInverse)}`;
    const ties = found.get(key) ?? { kind, label: isInverse ? kind.inverse : kind.label, isInverse, neighbours: [] };
    found.set(key, ties);
    ties.neighbours.push({ node: from === node ? to : from, edge });
  }
  for (const { neighbours } of found.values()) neighbours.sort((a, b) => compareNames(a.node.name, b.node.name));
  return [...found.values()].sort((a, b) => a.kind.order - b.kind.order || Number(a.isInverse) - Number(b.isInverse));
}
