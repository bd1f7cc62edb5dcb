import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { labelOf, type TextLabels } from './text-labels.ts';

export interface RenderOptions {
  /** Puts the site's base path before a path within the site. */
  href: (path: string) => string;
  /**
   * The address of the article, where a part of it is shown on another page: its marks then are plain links that lead
   * there, and its ids are left out, as they may stand on that page already.
   */
  article?: string;
  /** Names note marks, tables and the boxes of tasks for screen readers. */
  labels: TextLabels;
  /** Names the quiet link to itself at the end of each paragraph; without it, paragraphs have none. */
  permalink?: (place: { number: string }) => string;
}

/** HTML of parts of an article, with addresses as the page needs them. */
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

/** Whether a link leads to the web under another name than its address: on paper the address is put beside it. */
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

/** Puts the link after the element's own text: before a list within it, and in no table. */
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
    dataPagefindIgnore: '',
  };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: '¶' }] };
}

function address(href: string, { href: withBase, article }: RenderOptions): string {
  if (href.startsWith('#') && article !== undefined) return withBase(article + href);
  return href.startsWith('/') ? withBase(href) : href;
}
