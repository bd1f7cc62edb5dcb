import type { Element, ElementContent, Properties } from 'hast';
import { isRecording } from '../../markdown/show-recording.ts';
import { labelOf } from '../../markdown/text-labels.ts';
import { translateRemark } from '../../markdown/translate-remark.ts';
import type { BookContext } from './context.ts';
import type { ShownPicture } from './chapter.ts';
import { element } from './elements.ts';
import { siteLink } from './links.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * Adapts a parsed text to books: marks open their notes, recordings are links to the site, images are files of the
 * book.
 *
 * `<a href="#fn-7" role="doc-noteref">7</a>` → `<a href="#fn-7" role="doc-noteref" epub:type="noteref">7</a>`
 *
 * @param pictures takes the images of the text
 */
export function adaptText(
  content: readonly ElementContent[],
  context: Pick<BookContext, 'archive' | 'pictureOf' | 'recordingOf'>,
  pictures: ShownPicture[],
): ElementContent[] {
  const labels = context.archive.words.text;
  const adapt = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'img') return image(node);
    if (isRecording(node)) return recording(node);
    const children = translateRemark(node, labels).map(adapt);
    return { ...node, properties: adapted(node), children } satisfies Element;
  };
  const adapted = (node: Element): Properties => {
    const { href, align, ...properties } = node.properties;
    // Books may say the alignment of cells only in their style sheet.
    if (typeof align === 'string') return { ...properties, className: [`align-${align}`] };
    if (node.tagName === 'math') return { ...properties, xmlns: MATHML };
    if (node.tagName === 'input') return { ...properties, ariaLabel: labelOf(node, labels) };
    // Books are read in pages: nothing scrolls.
    if (properties.role === 'region') return { className: properties.className };
    if (typeof href !== 'string') return properties;
    const isMark = properties.role === 'doc-noteref';
    return { ...properties, href: target(href), ...(isMark && { 'epub:type': 'noteref' }) };
  };
  const image = ({ properties }: Element): Element => {
    const [src, alt] = [String(properties.src), String(properties.alt ?? '')];
    const picture = context.pictureOf(src);
    if (!picture) return element('a', { href: target(src) }, alt || src);
    pictures.push({ picture, isDescribed: alt !== '' });
    return element('img', { src: picture.file, alt });
  };
  const recording = ({ properties }: Element): Element => {
    const src = String(properties.src);
    const named = [String(properties.ariaLabel ?? ''), context.recordingOf(src)?.label ?? ''].filter(Boolean);
    return element('a', { href: target(src) }, named.join(' · ') || src);
  };
  return content.map(adapt);
}

function target(href: string): string {
  return href.startsWith('/') ? siteLink(href) : href;
}
