import type { Nodes } from 'mdast';

/** The type of nodes with this `type`. */
export type NodeOf<Type extends Nodes['type']> = Extract<Nodes, { type: Type }>;

/** A node and all its descendants, in document order. Walk a tree once, and filter this list: walking takes longest. */
export function allNodes(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  // A general-purpose walker takes ten times as long.
  const walk = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return nodes;
}

/** The nodes of one type. */
export function ofType<Type extends Nodes['type']>(nodes: readonly Nodes[], type: Type): NodeOf<Type>[] {
  return nodes.filter((node): node is NodeOf<Type> => node.type === type);
}
