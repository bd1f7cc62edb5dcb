import type { Element, ElementContent, Root } from 'hast';

/**
 * Goes through everything below a node, from the outside in, and puts what `replace` returns in a node's place. Where
 * it returns nothing the node stays, and its children are looked at.
 */
export function replaceNodes(
  parent: Root | Element,
  replace: (node: ElementContent) => ElementContent[] | undefined,
): void {
  const children: ElementContent[] = [];
  for (const child of contentOf(parent)) {
    const replacement = replace(child);
    if (replacement) {
      for (const node of replacement) children.push(node);
    } else {
      if (child.type === 'element') replaceNodes(child, replace);
      children.push(child);
    }
  }
  parent.children = children;
}

/** The children of a node that can stand in any element. */
export function contentOf(parent: Root | Element): ElementContent[] {
  const content: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element' || child.type === 'text' || child.type === 'comment') content.push(child);
  }
  return content;
}
