import type { Element, ElementContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { addedText, element, rebuild, textProperty } from './rebuild.ts';
import { webAddress } from './safe-links.ts';

/** Finds the copy of an image that the site can serve. @example "/media/2020/06/map.png" */
export type FindImage = (address: string) => string | UnusableImage | undefined;

/** A copy of an image that the site cannot show. */
export interface UnusableImage {
  /** Within the folder of copies. */
  file: string;
  /** What it is instead. @example "a link that leads out of the folder" */
  why: string;
}

export interface PlacedImages {
  nodes: ElementContent[];
  warnings: Warning[];
  /** Paths within the site of the images that the article shows. */
  shown: string[];
}

interface Settings {
  findImage: FindImage | undefined;
  permalink: string | undefined;
}

/**
 * Images that the site serves itself stay images; of others a link to where they are is kept, with their alternative
 * text or the name of their file as its words. Captions stand below, in emphasis.
 *
 * `<img src="https://wire.example/map.png" alt="A map">` → `<a href="https://wire.example/map.png">A map</a>`
 */
export function placeImages(nodes: readonly ElementContent[], { findImage, permalink }: Settings): PlacedImages {
  const warnings: Warning[] = [];
  const shown: string[] = [];
  const places = placesOfImages(nodes);
  const placed = rebuild(nodes, (one, before) => {
    if (one.tagName === 'figcaption') return caption(one);
    if (one.tagName === 'a' && isImageLink(one)) return withoutLink(one);
    if (one.tagName !== 'img') return [one];
    const source = textProperty(one, 'src') ?? '';
    const local = findImage?.(source);
    if (typeof local === 'string') {
      shown.push(local);
      return [element('img', [], { src: local, alt: textProperty(one, 'alt') ?? '' })];
    }
    const at = places.get(before);
    const href = webAddress(source, permalink);
    warnings.push({ ...warningOf(source, href, findImage && (local ?? 'none')), ...(at === undefined ? {} : { at }) });
    const words = addedText(textProperty(one, 'alt') ?? (fileName(source) || 'image'));
    return href === undefined ? [words] : [element('a', [words], { href })];
  });
  return { nodes: placed, warnings, shown };
}

/** The last part of an address's path. */
export function fileName(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const name = address.startsWith('data:') ? '' : path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Where in the source images stand: after the text before them. */
function placesOfImages(nodes: readonly ElementContent[]): Map<Element, number> {
  const places = new Map<Element, number>();
  let end = 0;
  const walk = (list: readonly ElementContent[]) => {
    for (const node of list) {
      if (node.type === 'text' && node.data?.at !== undefined) end = node.data.at + node.value.length;
      if (node.type !== 'element') continue;
      if (node.tagName === 'img') places.set(node, end);
      walk(node.children);
    }
  };
  walk(nodes);
  return places;
}

function caption(one: Element): ElementContent[] {
  const isPlain = one.children.every(
    (child) => child.type === 'text' || (child.type === 'element' && child.tagName === 'a'),
  );
  return [element('p', isPlain && one.children.length > 0 ? [element('em', one.children)] : one.children)];
}

/** Whether a link leads to an image and shows one: to the same in full size. */
function isImageLink({ children, properties }: Element): boolean {
  const shows = children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || child.tagName === 'a'),
  );
  return (
    shows &&
    typeof properties['href'] === 'string' &&
    /\.(png|jpe?g|gif|webp|avif|svg)([?#]|$)/i.test(properties['href'])
  );
}

/** An image shown here needs no link to itself; the link to one elsewhere leads to the larger one. */
function withoutLink(link: Element): ElementContent[] {
  if (link.children.some((child) => child.type === 'element' && child.tagName === 'img')) return link.children;
  return [
    { ...link, children: link.children.flatMap((child) => (child.type === 'element' ? child.children : [child])) },
  ];
}

/** @param local what was found of a local copy; undefined where none was sought */
function warningOf(source: string, href: string | undefined, local: UnusableImage | 'none' | undefined): Warning {
  const name = source.startsWith('data:')
    ? 'an image that is written out in the page'
    : `the image ${source || 'without an address'}`;
  if (local !== undefined || href === undefined) {
    const expected = href === undefined ? 'Only its words are kept.' : 'A link takes its place.';
    if (local !== undefined && local !== 'none') {
      return { code: 'image-missing', found: `${name}, whose local file ${local.file} is ${local.why}`, expected };
    }
    return { code: 'image-missing', found: `${name}, which is not among the local files`, expected };
  }
  const expected = 'A link takes its place; give the folder that holds it with --media to keep a copy.';
  return { code: 'image-elsewhere', found: `${name}, which is not in this archive`, expected };
}
