import type { Element } from 'hast';

/** What is known of the file of an image. */
export interface ImageFile {
  /** In pixels, as it is shown: turned if the camera was. */
  width: number;
  height: number;
  /** Whether it has no pixels and is sharp at any size. */
  isDrawing: boolean;
  /** The same image in fewer bytes, narrow ones first. The widest may be the file itself. */
  copies: readonly { address: string; width: number }[];
}

/** An image whose pixels are wider than this has details that the column of text does not show. */
const COLUMN = 640;

/** How wide images are shown. Browsers that know `auto` measure it themselves. */
const SIZES = 'auto, (width >= 42rem) 38rem, 100vw';

/**
 * An image as pages show it: loaded when readers come near, in a place of its final size, from the smallest copy that
 * is sharp.
 *
 * `<img src="/media/map.jpg" alt="A map">` → `<a class="full-view" href="/media/map.jpg"><img src="/media/map.jpg"
 * alt="A map" width="1600" height="900" loading="lazy" decoding="async" srcset="…" sizes="…"></a>`
 *
 * @param fullView names the link to the full view; without it there is no such link
 */
export function showImage(
  image: Element,
  file: ImageFile | undefined,
  href: (path: string) => string,
  fullView?: (values: { alt: string }) => string,
): Element {
  const { src, alt } = image.properties;
  const properties = { ...image.properties, src: href(String(src)), loading: 'lazy', decoding: 'async' };
  if (!file) return { ...image, properties };
  const { width, height, copies, isDrawing } = file;
  const srcSet = copies.map((copy) => `${href(copy.address)} ${copy.width}w`).join(', ');
  const shown: Element = {
    ...image,
    properties: { ...properties, width, height, ...(srcSet && { srcSet, sizes: SIZES }) },
  };
  if (!fullView || !alt || !(isDrawing || width > COLUMN)) return shown;
  const ariaLabel = fullView({ alt: String(alt) });
  const link = { className: ['full-view'], href: href(String(src)), ariaLabel };
  return { type: 'element', tagName: 'a', properties: link, children: [shown] };
}
