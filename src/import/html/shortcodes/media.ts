import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { addedText, element } from '../nodes.ts';
import { isWebAddress } from '../addresses.ts';
import { consumeTag, type Converter } from './conversion-context.ts';
import { attributeOf, type Shortcode } from './shortcode.ts';

/**
 * Shortcodes that show something from elsewhere, as a link to it: `[embed]address[/embed]`, `[youtube address]`,
 * `[audio mp3="address"]`, `[vimeo 12345]`.
 */
export const convertMedia: Converter = (shortcode, inside, context) => {
  const stated = shortcode.attributes.find(({ value }) => isWebAddress(value));
  if (stated) {
    const link = element('a', [consumeTag(context, shortcode, stated)], { href: stated.value });
    return [link, ...(inside ?? [])];
  }
  const content = (inside ?? [])
    .map((node) => (node.type === 'comment' ? '' : toString(node)))
    .join('')
    .trim();
  if (inside && isWebAddress(content)) {
    consumeTag(context, shortcode);
    return inside.some(({ type }) => type === 'element') ? inside : [element('a', inside, { href: content })];
  }
  const address = addressByNumber(shortcode, content);
  if (address === undefined) return undefined;
  consumeTag(context, shortcode);
  const link: ElementContent = element('a', [addedText(address)], { href: address });
  return content === '' ? [link] : [link, addedText(' '), ...(inside ?? [])];
};

function addressByNumber(shortcode: Shortcode, content: string): string | undefined {
  const [pattern, before] = sites.get(shortcode.name) ?? [];
  const id =
    (attributeOf(shortcode, 'id') ?? shortcode.attributes.find(({ name }) => name === undefined))?.value ?? content;
  return pattern?.test(id) ? `${before}${id}` : undefined;
}

/** What a number of a film looks like, and the address in front of it. */
const sites = new Map(
  Object.entries<[RegExp, string]>({
    youtube: [/^[\w-]{11}$/, 'https://www.youtube.com/watch?v='],
    vimeo: [/^\d{5,12}$/, 'https://vimeo.com/'],
    wpvideo: [/^\w{8}$/, 'https://videopress.com/v/'],
    videopress: [/^\w{8}$/, 'https://videopress.com/v/'],
    dailymotion: [/^\w{5,10}$/, 'https://www.dailymotion.com/video/'],
    ted: [/^[\w-]{2,80}$/, 'https://www.ted.com/talks/'],
  }),
);
