import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { neighboursOfImages } from './neighbours-of-images.ts';
import { webAddress } from '../../html/addresses.ts';
import { addedText, attribute, element, isElement, mapElements, walkNodes } from '../../html/nodes.ts';

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

/**
 * Images that the site serves itself stay images; of others a link to where they are is kept, with their alternative
 * text or the name of their file as its words.
 *
 * `<img src="https://wire.example/map.png" alt="A map">` → `<a href="https://wire.example/map.png">A map</a>`
 */
export function placeImages(
  nodes: readonly (RootContent | ElementContent)[],
  findImage: FindImage | undefined,
): PlacedImages {
  const warnings: Warning[] = [];
  const shown: string[] = [];
  const places = placesOfImages(nodes);
  const neighbours = neighboursOfImages(nodes);
  const placed = mapElements(nodes, (one, before) => {
    if (one.tagName === 'a') return withoutInnerLinks(one);
    if (one.tagName !== 'img') return [one];
    const source = attribute(one, 'src')?.trim() ?? '';
    const alt = attribute(one, 'alt')?.trim() ?? '';
    const local = findImage?.(source);
    if (typeof local === 'string') {
      shown.push(local);
      return [element('img', [], { src: local, alt })];
    }
    const href = webAddress(source);
    warnings.push({ ...warningOf(source, href, findImage && (local ?? 'none')), at: places.get(before) });
    const words = addedText(alt || fileName(source) || 'image');
    const placed = href === undefined ? words : element('a', [words], { href });
    const touches = neighbours.get(before);
    return [...(touches?.before ? [addedText(' ')] : []), placed, ...(touches?.after ? [addedText(' ')] : [])];
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

/** Where in the source images are: after the text before them. */
function placesOfImages(nodes: readonly (RootContent | ElementContent)[]): Map<Nodes, number> {
  const places = new Map<Nodes, number>();
  let end = 0;
  walkNodes(nodes, (node) => {
    if (node.type === 'text' && node.data?.at !== undefined) end = node.data.at + node.value.length;
    if (isElement(node, 'img')) places.set(node, end);
  });
  return places;
}

/** A link with its images: one shown here needs no link to itself, and a link to one elsewhere gives way to it. */
function withoutInnerLinks(link: Element): ElementContent[] {
  const isOfImage = /\.(png|jpe?g|gif|webp|avif|svg)([?#]|$)/i.test(String(link.properties['href']));
  if (isOfImage && link.children.some((child) => isElement(child, 'img'))) return link.children;
  return [{ ...link, children: mapElements(link.children, (one) => (one.tagName === 'a' ? one.children : [one])) }];
}

/** @param local what was found of a local copy; undefined where none was sought */
function warningOf(source: string, href: string | undefined, local: UnusableImage | 'none' | undefined): Warning {
  const name = source.startsWith('data:')
    ? 'an image that is written out in the page'
    : `the image ${source || 'without an address'}`;
  if (local === undefined && href !== undefined) {
    const expected = 'A link takes its place; give the folder that holds it with --media to keep a copy.';
    return { code: 'image-elsewhere', found: `${name}, which is not in this archive`, expected };
  }
  const isUnusable = local !== undefined && local !== 'none';
  const why = isUnusable ? `whose local file ${local.file} is ${local.why}` : 'which is not among the local files';
  const sought = isUnusable || source.startsWith('data:') ? '' : '; give the folder that holds it with --media';
  const expected = href === undefined ? `Only its words are kept${sought}.` : 'A link takes its place.';
  return { code: 'image-missing', found: `${name}, ${why}`, expected };
}
