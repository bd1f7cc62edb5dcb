import type { Element, Root, RootContent, Text } from 'hast';

/** What is told of a tree while it is walked. Positions count as {@link walk} says. */
export interface Walker {
  enter(element: Element, at: number): void;
  leave(element: Element, at: number): void;
  text(text: Text, at: number): void;
  /** A comment or the like. */
  other(node: RootContent, at: number): void;
}

/**
 * Walks a tree in reading order, and counts: the start of an element is one position, its end is one, a comment is one,
 * and text has one for each of its UTF-16 units. Returns how many there are.
 */
export function walk(tree: Root, walker: Walker): number {
  let at = 0;
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') {
        walker.text(node, at);
        at += node.value.length;
      } else if (node.type === 'element') {
        walker.enter(node, at++);
        visit(node.children);
        walker.leave(node, at++);
      } else {
        walker.other(node, at++);
      }
    }
  };
  visit(tree.children);
  return at;
}
