import type { Element, ElementContent } from 'hast';
import { sliceText } from '../../model/text-nodes.ts';

/**
 * Moves white space and line breaks at the edges of an inline element out of it, where Markdown needs them, and drops
 * the element when nothing else is in it.
 * @example `<em>word </em>` becomes `<em>word</em> `
 */
export function trimEmphasis(node: Element): ElementContent[] {
  const children = [...node.children];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  while (children[0] && isSpace(children[0])) before.push(...children.splice(0, 1));
  while (children.length > 0 && isSpace(children.at(-1))) after.unshift(...children.splice(-1));
  const [first] = children;
  if (!first) return before;
  if (first?.type === 'text') {
    const start = first.value.search(/\S/);
    if (start > 0) before.push(sliceText(first, 0, start));
    children[0] = sliceText(first, start);
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const end = last.value.trimEnd().length;
    if (end < last.value.length) after.unshift(sliceText(last, end));
    children[children.length - 1] = sliceText(last, 0, end);
  }
  return [...before, { ...node, children }, ...after];
}

function isSpace(node: ElementContent | undefined): boolean {
  if (node?.type === 'element') return node.tagName === 'br';
  return node?.type === 'text' && !/\S/.test(node.value);
}
