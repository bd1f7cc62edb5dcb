import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { labelOf, type TextLabels } from './text-labels.ts';

export interface RenderOptions {
  /** Puts the site's base path before a path within the site. */
  href: (path: string) => string;
  /**
   * The address of the article, if a part of it is shown on another page: its marks are then plain links to the
   * article, and its ids are left out, because that page may have them already.
   */
  article?: string;
  /** Labels for screen readers. */
  labels: TextLabels;
  /** The label of the permalink at the end of each paragraph; without it, paragraphs have no permalinks. */
  permalink?: (place: { number: string }) => string;
}

/** The HTML of parts of an article, with addresses for the page that shows them. */
export function renderHtml(content: readonly ElementContent[], options: RenderOptions): string {
  return toHtml({ type: 'root', children: content.map((node) => adapt(node, options)) } satisfies Root, {
    omitOptionalTags: false,
  });
}

function adapt(node: ElementContent, options: RenderOptions): ElementContent {
  if (node.type !== 'element') return node;
  const { id, role, href, src, ...properties } = node.properties;
  const isElsewhere = options.article !== undefined;
  const label = labelOf(node, options.labels);
  if (label !== undefined) properties.ariaLabel = label;
  if (id !== undefined && !isElsewhere) properties.id = id;
  if (role !== undefined && !(isElsewhere && role === 'doc-noteref')) properties.role = role;
  if (href !== undefined) properties.href = typeof href === 'string' ? address(href, options) : href;
  if (src !== undefined) properties.src = typeof src === 'string' ? address(src, options) : src;
  if (isNamedLink(node)) properties.className = ['named'];
  const children = node.children.map((child) => adapt(child, options));
  if (options.permalink && typeof id === 'string' && /^p-\d+$/.test(id))
    addPermalink(node, children, { id, name: options.permalink({ number: id.slice(2) }) });
  return { ...node, properties, children } satisfies Element;
}

/** Whether the text of a link to the web is not its address: then paper shows the address beside it. */
function isNamedLink({ tagName, properties: { href }, children }: Element): boolean {
  if (tagName !== 'a' || typeof href !== 'string' || !/^https?:/.test(href)) return false;
  const words = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return ![href, decoded(href)].some(
    (address) => address.replace(/^https?:\/\//, '') === words.replace(/^https?:\/\//, ''),
  );
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** Adds a permalink after the element's own text: before a nested list, and never in a table. */
function addPermalink({ tagName }: Element, children: ElementContent[], link: Permalink): void {
  if (tagName === 'table') return;
  const block = children.findIndex(
    (child) => child.type === 'element' && /^(ul|ol|blockquote|pre|div|p)$/.test(child.tagName),
  );
  children.splice(block === -1 ? children.length : block, 0, permalink(link));
}

interface Permalink {
  id: string;
  name: string;
}

function permalink({ id, name }: Permalink): Element {
  const properties = {
    className: ['permalink'],
    href: `#${id}`,
    ariaLabel: name,
  };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: '¶' }] };
}

function address(href: string, { href: withBase, article }: RenderOptions): string {
  if (href.startsWith('#') && article !== undefined) return withBase(article + href);
  return href.startsWith('/') ? withBase(href) : href;
}
