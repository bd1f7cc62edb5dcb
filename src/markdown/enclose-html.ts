import type { Element, ElementContent } from 'hast';
import { readInlineHtml } from './inline-html.ts';

/**
 * Turns pairs of raw tags into elements, so that no HTML of an author is passed on as written. Comments are left out,
 * and so is HTML that {@link readInlineHtml} does not accept, which the check of the content reports.
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

/** A break, with the line end that Markdown puts after its own breaks. */
function lineBreak(next: ElementContent | undefined): ElementContent[] {
  const element: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  return next?.type === 'text' && next.value.startsWith('\n') ? [element] : [element, { type: 'text', value: '\n' }];
}
