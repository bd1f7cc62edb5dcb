import type { Nodes } from 'hast';

/**
 * Looks at nodes and everything below them in reading order; not below a node for which `look` returns false. A general
 * visitor, which tells of all ancestors, takes several times as long.
 */
export function walkNodes(nodes: readonly Nodes[], look: (node: Nodes) => unknown): void {
  for (const node of nodes) {
    if (look(node) !== false && node.type === 'element') walkNodes(node.children, look);
  }
}
