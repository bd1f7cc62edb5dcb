import type { Element, ElementContent } from 'hast';
import { blockNames } from '../kinds.ts';

/** Inline elements that hold blocks. */
export function findHolders(nodes: readonly ElementContent[]): Set<Element> {
  const holders = new Set<Element>();
  const look = (node: ElementContent): boolean => {
    if (node.type !== 'element') return false;
    const holds = node.children.map(look).includes(true);
    if (holds) holders.add(node);
    return holds || blockNames.has(node.tagName);
  };
  nodes.forEach(look);
  return holders;
}
