import type { Element, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { contentOf, isElement } from '../../html/nodes.ts';

/**
 * Puts lists right that hold only lists, as word processors write nested ones: the inner lists go into the last item of the
 * list before, or take the place of the outer one if no list comes before.
 */
export function nestLists(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !isElement(node, listNames)) return undefined;
    if (parent?.type !== 'root' && parent?.type !== 'element') return undefined;
    const parts = node.children.filter((child) => !isSpace(child));
    if (parts.length === 0 || !parts.every((child) => isElement(child, listNames))) return undefined;
    const before = parent.children[lastPart(parent, index)];
    const item = isElement(before, listNames) ? before.children.findLast((child) => isElement(child, 'li')) : undefined;
    if (isElement(item)) {
      const inside: Root = { type: 'root', children: parts };
      nestLists(inside);
      item.children.push(...contentOf(inside));
    }
    parent.children.splice(index, 1, ...(item ? [] : parts));
    return index;
  });
}

const listNames: ReadonlySet<string> = new Set(['ul', 'ol']);

/** The place of the last child before another that is no white space; -1 without one. */
function lastPart({ children }: Root | Element, index: number): number {
  let at = index - 1;
  while (at >= 0 && isSpace(children[at])) at -= 1;
  return at;
}

function isSpace(node: RootContent | undefined): boolean {
  return node?.type === 'comment' || (node?.type === 'text' && node.value.trim() === '');
}
