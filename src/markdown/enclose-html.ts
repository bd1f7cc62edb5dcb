import type { Element, ElementContent } from 'hast';
import { readInlineHtml } from './inline-html.ts';

/**
 * Makes elements of the tags that Markdown leaves beside what they enclose, so that no HTML of an author is passed on
 * as it was written. Comments are left out, and so is what {@link readInlineHtml} does not accept: the check of the
 * content names it.
 *
 * raw `<cite>`, text `Title`, raw `</cite>` → element `cite` with the text
 */
export function encloseHtml(nodes: readonly ElementContent[]): ElementContent[] {
  const open: { element: Element; within: ElementContent[] }[] = [];
  const result: ElementContent[] = [];
  let current = result;
  nodes.forEach((node, index) => {
    if (node.type === 'element') current.push({ ...node, children: encloseHtml(node.children) });
    if (node.type === 'text') current.push(node);
    if (node.type !== 'raw') return;
    const html = readInlineHtml(node.value);
    if (html?.kind === 'break') current.push(...lineBreak(nodes[index + 1]));
    if (html?.kind === 'open') {
      const element: Element = {
        type: 'element',
        tagName: html.name,
        properties: { ...html.attributes },
        children: [],
      };
      current.push(element);
      open.push({ element, within: current });
      current = element.children;
    }
    if (html?.kind === 'close' && open.at(-1)?.element.tagName === html.name) current = open.pop()?.within ?? result;
  });
  return result;
}

/** A break and the line end that Markdown's own breaks have after them. */
function lineBreak(next: ElementContent | undefined): ElementContent[] {
  const element: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  return next?.type === 'text' && next.value.startsWith('\n') ? [element] : [element, { type: 'text', value: '\n' }];
}
