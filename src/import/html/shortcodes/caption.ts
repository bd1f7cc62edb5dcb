import type { ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { hasText } from '../blocks/paragraph.ts';
import { element, isBlank } from '../nodes.ts';
import { consumeTag, type Converter } from './conversion-context.ts';
import { attributeOf } from './shortcode.ts';

/**
 * `[caption width="300"]<img> Words[/caption]`, and as it was written before 2012: `[caption caption="Words"]<img>[/caption]`.
 */
export const convertCaption: Converter = (shortcode, inside, context) => {
  const stated = attributeOf(shortcode, 'caption');
  const words: ElementContent[] = [];
  if (stated) words.push(consumeTag(context, shortcode, stated));
  else consumeTag(context, shortcode);
  if (!inside) return words.length > 0 ? [element('figcaption', words)] : [];
  const imageEnd = inside.findIndex(holdsImage) + 1;
  words.push(...inside.slice(imageEnd));
  const shown = inside.slice(0, imageEnd);
  if (words.every((node) => node.type === 'text' && isBlank(node.value))) return [element('figure', inside)];
  const caption = element('figcaption', words);
  // Words keep their order: those of the tag itself stand before any that stand beside the image.
  return [element('figure', stated && shown.some(hasText) ? [caption, ...shown] : [...shown, caption])];
};

function holdsImage(node: ElementContent): boolean {
  let found = false;
  visit(node, 'element', ({ tagName }) => {
    found ||= tagName === 'img' || tagName === 'iframe' || tagName === 'video';
  });
  return found;
}
