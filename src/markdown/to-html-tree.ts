import type { Element, ElementContent } from 'hast';
import type { Code, Definition, FootnoteReference, Image, Link, LinkReference, List, RootContent, Table } from 'mdast';
import { typeOfAddress } from '../base/media-types.ts';
import { defaultHandlers, type Handlers, toHast } from 'mdast-util-to-hast';
import { encloseHtml } from './enclose-html.ts';
import { formula, formulaFault } from './formula.ts';
import { mdxHandlers } from './mdx-elements.ts';
import type { Caption, Figure } from './read-figures.ts';
import { type InlineFormula, isFormula } from './read-formulas.ts';

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
    const drawn = isFormula(code) ? drawnFormula(code.value, true) : undefined;
    if (drawn) return { ...element('div', [drawn]), properties: { className: ['formula'], tabIndex: 0 } };
    const block = defaultHandlers.code(state, code);
    return { ...block, properties: { ...block.properties, tabIndex: 0 } };
  },
  list(state, list: List) {
    const element = defaultHandlers.list(state, list);
    const digits = String((list.start ?? 1) + list.children.length - 1).length;
    if (list.ordered && digits > 2) element.properties.dataDigits = digits > 4 ? 'many' : String(digits);
    return element;
  },
  inlineFormula: (_state, { value }: InlineFormula) =>
    drawnFormula(value, false) ?? element('code', [{ type: 'text', value }]),
  image(state, image: Image) {
    const kind = typeOfAddress(image.url)?.kind;
    if (kind !== 'audio' && kind !== 'video') return defaultHandlers.image(state, image);
    const properties = { src: image.url, ...(image.alt && { ariaLabel: image.alt }) };
    return { type: 'element', tagName: kind, properties, children: [] };
  },
  figure: (state, figure: Figure) => element('figure', state.all(figure)),
  caption: (state, caption: Caption) => element('figcaption', state.all(caption)),
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

/** A formula as MathML; undefined if it has a fault, which the check of the content reports. */
function drawnFormula(tex: string, isBlock: boolean): Element | undefined {
  return formulaFault(tex) === undefined ? formula(tex, isBlock) : undefined;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
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
