import type { Root } from 'hast';
import { attribute, isElement, walkNodes } from '../html/nodes.ts';
import { BETWEEN_POSTS } from '../model/between-posts.ts';
import { sha256 } from '../output/hash.ts';

/**
 * Images that are written out in a text become images with an address, under which their content is kept. What is no
 * image, or one of a few points that only holds a place, stays as it is.
 *
 * `data:image/png;base64,iVBOR…` → `https://imported.invalid/images/5f0c….png`
 *
 * @returns contents by address
 */
export function takeWrittenImages(tree: Root): Map<string, Uint8Array> {
  const images = new Map<string, Uint8Array>();
  walkNodes(tree.children, (node) => {
    if (!isElement(node, 'img')) return;
    const [, written] = /^\s*data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/.exec(attribute(node, 'src') ?? '') ?? [];
    const content = Buffer.from(written ?? '', 'base64');
    const ending = SIGNS.find(([sign]) => sign.every((byte, at) => byte === undefined || content[at] === byte))?.[1];
    if (content.length < LEAST || ending === undefined) return;
    const address = `${BETWEEN_POSTS}images/${sha256(content).slice(0, 16)}${ending}`;
    images.set(address, content);
    node.properties['src'] = address;
  });
  return images;
}

/** In bytes: an image of one point has some seventy. */
const LEAST = 200;

/** The first bytes of images, and the endings of their names. */
const SIGNS: readonly (readonly [readonly (number | undefined)[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], '.png'],
  [[0xff, 0xd8, 0xff], '.jpg'],
  [[0x47, 0x49, 0x46, 0x38], '.gif'],
  [[0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50], '.webp'],
];
