import type { Element, ElementContent } from 'hast';
import type { Code, Definition, FootnoteReference, Link, LinkReference, List, RootContent, Table } from 'mdast';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import { encloseHtml } from './enclose-html.ts';
import { mdxHandlers } from './mdx-elements.ts';

/**
 * Turns Markdown into HTML, with the printed numbers as note marks.
 *
 * `Fell.[^651]` → `<p>Fell.<sup class="mark"><a href="#fn-651"
 * role="doc-noteref">651</a></sup></p>`
 *
 * @param addresses definitions of links
 */
export function toHtmlTree(nodes: readonly RootContent[], addresses: readonly Definition[] = []): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...nodes, ...addresses] }, { allowDangerousHtml: true, handlers });
  const children = tree.type === 'root' ? tree.children : [tree];
  return encloseHtml(children.filter((child) => child.type === 'element'));
}

const handlers: Handlers = {
  ...mdxHandlers,
  footnoteReference: (_state, { label, identifier }: FootnoteReference) => noteMark(label ?? identifier),
  link: (state, link: Link) => withOpenHost(defaultHandlers.link(state, link)),
  linkReference(state, reference: LinkReference) {
    const made = defaultHandlers.linkReference(state, reference);
    return !Array.isArray(made) && made.type === 'element' ? withOpenHost(made) : made;
  },
  // Blocks that scroll must be reachable by keyboard.
  code(state, code: Code) {
    const block = defaultHandlers.code(state, code);
    return { ...block, properties: { ...block.properties, tabIndex: 0 } };
  },
  list(state, list: List) {
    const element = defaultHandlers.list(state, list);
    const digits = String((list.start ?? 1) + list.children.length - 1).length;
    if (list.ordered && digits > 2) element.properties.dataDigits = digits > 4 ? 'many' : String(digits);
    return element;
  },
  table(state, table: Table) {
    const properties = { className: ['table'], tabIndex: 0, role: 'region' };
    const element = defaultHandlers.table(state, table);
    emptyHeadersToCells(element);
    return { type: 'element', tagName: 'div', properties, children: [element] };
  },
};

/** Restores the brackets of an IPv6 address, which must not be percent-encoded: `https://[2001:db8::1]/`. */
function withOpenHost(element: Element): Element {
  const { href } = element.properties;
  if (typeof href !== 'string') return element;
  const written = href.replace(/^(https?:\/\/)%5B([\da-f:.]+)%5D/i, '$1[$2]');
  return { ...element, properties: { ...element.properties, href: written } };
}

/** Turns header cells without words into plain cells. */
function emptyHeadersToCells(element: Element): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'th' && child.children.length === 0) child.tagName = 'td';
    emptyHeadersToCells(child);
  }
}

function noteMark(label: string): Element {
  const properties = { href: `#fn-${label}`, role: 'doc-noteref' };
  const link: Element = { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: label }] };
  return {
    type: 'element',
    tagName: 'sup',
    properties: { className: ['mark'] },
    children: [link],
  };
}
