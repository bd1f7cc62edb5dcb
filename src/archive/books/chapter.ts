import type { ElementContent } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Direction } from '../../base/text-direction.ts';
import type { ContentsEntry } from '../../epub/model.ts';
import { xmlOf } from '../../epub/xml.ts';
import { element } from './elements.ts';
import type { BookPicture } from './context.ts';
import { type LinkedChapter, siteLink } from './links.ts';

/** A part of a book with a file of its own. Books share chapters; only their links to other pages differ. */
export interface Chapter extends LinkedChapter {
  title: string;
  /** Its line in the table of contents. */
  label: string;
  language: string;
  direction: Direction;
  /** The element `body` as XML, in which links to pages of the site are marked; see `links.ts`. */
  body: string;
  /** The entries of the table of contents below its own. */
  sections: readonly ContentsEntry[];
  pictures: readonly ShownPicture[];
  hasMath: boolean;
  /** The bytes that it adds to a book, about. */
  weight: number;
}

export interface ShownPicture {
  picture: BookPicture;
  isDescribed: boolean;
}

interface ChapterText extends Pick<
  Chapter,
  'file' | 'page' | 'isWhole' | 'title' | 'label' | 'language' | 'direction'
> {
  content: readonly ElementContent[];
  pictures?: readonly ShownPicture[];
  sections?: readonly ContentsEntry[];
  /** What it is in the book. @see https://www.w3.org/TR/epub-ssv-11/ */
  role: 'titlepage' | 'chapter';
}

/** Text is compressed to this part of its bytes or less. */
const COMPRESSED = 0.4;

/** Writes a chapter. A link to a place that it does not have leads to the page of the site. */
export function writeChapter(text: ChapterText): Chapter {
  const { content, pictures = [], sections = [], role, ...chapter } = text;
  const found: Found = { ids: new Set(), links: [], hasMath: false };
  content.forEach((node) => look(node, found));
  for (const link of found.links) {
    const target = String(link.href).slice(1);
    if (!found.ids.has(target)) link.href = siteLink(chapter.page + String(link.href));
  }
  const body = xmlOf(toXast(element('body', {}, element('section', { 'epub:type': role }, [...content]))));
  const bytes = pictures.reduce((sum, { picture }) => sum + picture.size, 0);
  return {
    ...chapter,
    body,
    ids: found.ids,
    sections,
    pictures,
    hasMath: found.hasMath,
    weight: Math.round(Buffer.byteLength(body) * COMPRESSED) + bytes,
  };
}

interface Found {
  ids: Set<string>;
  /** The properties of links within the chapter. */
  links: { href?: unknown }[];
  hasMath: boolean;
}

function look(node: ElementContent, found: Found): void {
  if (node.type !== 'element') return;
  const { id, href } = node.properties;
  if (typeof id === 'string') found.ids.add(id);
  if (typeof href === 'string' && href.startsWith('#')) found.links.push(node.properties);
  if (node.tagName === 'math') found.hasMath = true;
  for (const child of node.children) look(child, found);
}
