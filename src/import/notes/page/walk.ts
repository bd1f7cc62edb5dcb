import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** What is told of a tree while it is walked. Positions count as {@link walk} says. */
export interface Walker {
  enter(element: Element, at: number): void;
  leave(element: Element, at: number): void;
  text(text: Text, at: number): void;
  /** A comment or the like. */
  other(node: RootContent, at: number): void;
}

/**
 * Walks a tree in reading order without recursion, and counts: the start of an element is one position, its end is one,
 * a comment is one, and text has one for each of its UTF-16 units. Returns how many there are.
 */
export function walk(tree: Root, walker: Walker): number {
  const stack: Frame[] = [{ children: tree.children, next: 0, element: undefined }];
  let at = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next];
    frame.next += 1;
    if (node === undefined) {
      if (frame.element) walker.leave(frame.element, at++);
      stack.pop();
    } else if (node.type === 'text') {
      walker.text(node, at);
      at += node.value.length;
    } else if (node.type === 'element') {
      walker.enter(node, at++);
      stack.push({ children: node.children, next: 0, element: node });
    } else {
      walker.other(node, at++);
    }
  }
  return at;
}

interface Frame {
  children: readonly (RootContent | ElementContent)[];
  next: number;
  element: Element | undefined;
}
