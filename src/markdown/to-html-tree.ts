import type { Element, ElementContent } from 'hast';
import type { Definition, FootnoteReference, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import { encloseHtml } from './enclose-html.ts';
import { mdxHandlers } from './mdx-elements.ts';

/**
 * Turns Markdown into HTML, with note marks under their printed numbers.
 *
 * `Fell.[^651]` → `<p>Fell.<sup class="mark" data-pagefind-ignore><a href="#fn-651" role="doc-noteref"
 * aria-label="Note 651">651</a></sup></p>`
 *
 * @param addresses of the links that are named by reference
 */
export function toHtmlTree(nodes: readonly RootContent[], addresses: readonly Definition[] = []): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...nodes, ...addresses] }, { allowDangerousHtml: true, handlers });
  const children = tree.type === 'root' ? tree.children : [tree];
  return encloseHtml(children.filter((child) => child.type === 'element'));
}

const handlers: Handlers = {
  ...mdxHandlers,
  footnoteReference: (_state, { label, identifier }: FootnoteReference) => noteMark(label ?? identifier),
  table(state, table: Table) {
    const properties = { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
    return { type: 'element', tagName: 'div', properties, children: [defaultHandlers.table(state, table)] };
  },
};

function noteMark(label: string): Element {
  const properties = { href: `#fn-${label}`, role: 'doc-noteref', ariaLabel: `Note ${label}` };
  const link: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: label }] };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['mark'], dataPagefindIgnore: '' },
    children: [link],
  };
}
