import type { ElementContent } from 'hast';
import type { Attachment } from '../attachment.ts';
import { addedText, element } from '../nodes.ts';
import { consumeTag, type Converter, type ConversionContext } from './conversion-context.ts';
import { attributeOf, type Shortcode } from './shortcode.ts';

/**
 * `[gallery ids="12,13"]`: the images with these numbers, where all of them are known. `[gallery]`: the images that were
 * uploaded to the post.
 */
export const convertGallery: Converter = (shortcode, inside, context) => {
  const found = filesOf(shortcode, context);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  consumeTag(context, shortcode);
  return [...found.flatMap((file) => (file ? [shown(file)] : [])), ...(inside ?? [])];
};

function filesOf(shortcode: Shortcode, { library, number }: ConversionContext): (Attachment | undefined)[] {
  const numbers = attributeOf(shortcode, 'ids', 'include')?.value.match(/\d+/g);
  if (numbers) return numbers.map((id) => library?.byId(id));
  const post = attributeOf(shortcode, 'id')?.value ?? number;
  const files = post === undefined ? [] : (library?.of(post) ?? []);
  return shortcode.name === 'gallery' ? files.filter(({ url }) => imageFile.test(url)) : [...files];
}

function shown({ url, alt, caption }: Attachment): ElementContent {
  if (!imageFile.test(url)) return element('p', [element('a', [addedText(caption ?? alt ?? url)], { href: url })]);
  const image = element('img', [], { src: url, alt: alt ?? caption ?? '' });
  return element('figure', caption ? [image, element('figcaption', [addedText(caption)])] : [image]);
}

const imageFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;
