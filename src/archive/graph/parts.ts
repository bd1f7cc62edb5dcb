import { type GraphEdge, type GraphNode, graphOf, type RelationGraph } from './relation-graph.ts';

/** The connected components of a graph, the largest first. */
export function connectedComponents({ nodes, edges }: RelationGraph): RelationGraph[] {
  const edgesAt = edgesByNode(edges);
  const partOf = new Map<GraphNode, number>();
  let count = 0;
  for (const start of nodes) {
    if (partOf.has(start)) continue;
    const part = count++;
    partOf.set(start, part);
    const waiting = [start];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      for (const { from, to } of edgesAt.get(node) ?? []) {
        const next = from === node ? to : from;
        if (partOf.has(next)) continue;
        partOf.set(next, part);
        waiting.push(next);
      }
    }
  }
  return [...Map.groupBy(edges, ({ from }) => partOf.get(from)).values()]
    .map(graphOf)
    .sort((a, b) => b.nodes.length - a.nodes.length);
}

/** The neighbours of a node, given by its key, and their edges to it. A node without edges gives an empty graph. */
export function neighbourhood({ edges }: RelationGraph, key: string): RelationGraph {
  return graphOf(edges.filter(({ from, to }) => from.key === key || to.key === key));
}

/**
 * Limits a graph to the nodes with the most edges in `whole`, and to the edges between them, first those of nodes with
 * the most edges.
 */
export function mostConnected(
  { nodes, edges }: RelationGraph,
  most: { nodes: number; edges: number },
  whole: RelationGraph = { nodes, edges },
): RelationGraph {
  const edgesAt = edgesByNode(whole.edges);
  const ties = (node: GraphNode) => edgesAt.get(node)?.length ?? 0;
  const kept = new Set(nodes.toSorted((a, b) => ties(b) - ties(a)).slice(0, most.nodes));
  const between = edges
    .filter(({ from, to }) => kept.has(from) && kept.has(to))
    .map((edge) => ({ edge, weight: Math.min(ties(edge.from), ties(edge.to)) }))
    .sort((a, b) => b.weight - a.weight);
  return graphOf(between.slice(0, most.edges).map(({ edge }) => edge));
}

/** The edges of each node. */
export function edgesByNode(edges: readonly GraphEdge[]): Map<GraphNode, GraphEdge[]> {
  const found = new Map<GraphNode, GraphEdge[]>();
  for (const edge of edges) {
    for (const node of [edge.from, edge.to]) {
      const list = found.get(node);
      if (list) list.push(edge);
      else found.set(node, [edge]);
    }
  }
  return found;
}
