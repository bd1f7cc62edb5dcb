import type { Element, ElementContent } from 'hast';
import type { FootnoteReference, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';

/**
 * Turns Markdown into HTML, block by block, with note marks under their printed numbers.
 *
 * `Fell.[^651]` → `<p>Fell.<sup class="mark" data-pagefind-ignore><a id="fnref-651" href="#fn-651" role="doc-noteref"
 * aria-label="Note 651">651</a></sup></p>`
 *
 * @param nameMark called once for each mark, in order; gives its id
 */
export function toHtmlTree(node: RootContent, nameMark: (label: string) => string): ElementContent[] {
  const handlers: Handlers = {
    footnoteReference: (_state, reference: FootnoteReference) => noteMark(reference, nameMark),
    table(state, table: Table) {
      return {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: 'Table' },
        children: [defaultHandlers.table(state, table)],
      };
    },
  };
  const tree = toHast({ type: 'root', children: [node] }, { allowDangerousHtml: true, handlers });
  const children = tree.type === 'root' ? tree.children : [tree];
  return children.filter((child) => child.type === 'element');
}

function noteMark(reference: FootnoteReference, nameMark: (label: string) => string): Element {
  const label = reference.label ?? reference.identifier;
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['mark'], dataPagefindIgnore: '' },
    children: [
      {
        type: 'element',
        tagName: 'a',
        properties: { id: nameMark(label), href: `#fn-${label}`, role: 'doc-noteref', ariaLabel: `Note ${label}` },
        children: [{ type: 'text', value: label }],
      },
    ],
  };
}
