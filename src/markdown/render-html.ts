import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type ImageFile, showImage } from './show-image.ts';
import { isRecording, type RecordingFile, recordingLink, showRecording } from './show-recording.ts';
import { labelOf, type TextLabels } from './text-labels.ts';
import { translateRemark } from './translate-remark.ts';

export interface RenderOptions {
  /** Puts the site's base path before a path within the site. */
  href: (path: string) => string;
  /**
   * The address of the article, if a part of it is shown on another page: its marks are then plain links to the
   * article, and its ids are left out, because that page may have them already.
   */
  article?: string;
  /** Words of the site. */
  labels: TextLabels;
  /** The label of the permalink at the end of each paragraph; without it, paragraphs have no permalinks. */
  permalink?: (place: { number: string }) => string;
  /** What is known of an image by its address within the site; undefined if there is no such file. */
  imageFile?: (address: string) => ImageFile | undefined;
  /** The same for recordings. */
  recordingFile?: (address: string) => RecordingFile | undefined;
}

/** The HTML of parts of an article, with addresses for the page that shows them. */
export function renderHtml(content: readonly ElementContent[], options: RenderOptions): string {
  return toHtml({ type: 'root', children: content.map((node) => adapt(node, options, false)) } satisfies Root, {
    omitOptionalTags: false,
  });
}

function adapt(node: ElementContent, options: RenderOptions, isLinked: boolean): ElementContent {
  if (node.type !== 'element') return node;
  if (node.tagName === 'img') return image(node, options, isLinked);
  if (isRecording(node)) return showRecording(node, fileOf(node, options), (path) => address(path, options));
  const { id, role, href, align, ...properties } = node.properties;
  const isElsewhere = options.article !== undefined;
  const label = labelOf(node, options.labels);
  if (label !== undefined) properties.ariaLabel = label;
  if (id !== undefined && !isElsewhere) properties.id = id;
  if (role !== undefined && !(isElsewhere && role === 'doc-noteref')) properties.role = role;
  if (href !== undefined) properties.href = typeof href === 'string' ? address(href, options) : href;
  // HTML leaves the alignment of cells to style sheets.
  if (typeof align === 'string') properties.className = [`align-${align}`];
  if (isNamedLink(node)) properties.className = ['named'];
  const children = translateRemark(node, options.labels).map((child) =>
    adapt(child, options, isLinked || node.tagName === 'a'),
  );
  if (node.tagName === 'figure') addFileLink(node, children, options);
  if (options.permalink && typeof id === 'string' && /^p-\d+$/.test(id))
    addPermalink(node, children, { id, name: options.permalink({ number: id.slice(2) }) });
  return { ...node, properties, children } satisfies Element;
}

function image(node: Element, options: RenderOptions, isLinked: boolean): Element {
  const file = options.imageFile?.(String(node.properties.src));
  return showImage(
    node,
    file,
    (path) => address(path, options),
    isLinked || options.article ? undefined : options.labels.fullView,
  );
}

function fileOf({ properties }: Element, { recordingFile }: RenderOptions): RecordingFile | undefined {
  return recordingFile?.(String(properties.src));
}

/** Adds to the caption of a recording a link to its file. */
function addFileLink(
  { children: [recording] }: Element,
  shown: readonly ElementContent[],
  options: RenderOptions,
): void {
  const caption = shown.at(-1);
  const file = recording && isRecording(recording) && fileOf(recording, options);
  if (!file || caption?.type !== 'element') return;
  if (caption.children.length > 0) caption.children.push({ type: 'text', value: ' ' });
  caption.children.push(recordingLink(recording, file, (path) => address(path, options)));
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

/** Adds a permalink after the element's own text: before a nested list, in a caption, and never in a table. */
function addPermalink({ tagName }: Element, children: ElementContent[], link: Permalink): void {
  if (tagName === 'table') return;
  const caption = children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  if (caption?.type === 'element') {
    caption.children.push(permalink(link));
    return;
  }
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
