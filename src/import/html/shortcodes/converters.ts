import type { ElementContent, Text } from 'hast';
import type { Taken } from '../../model/post.ts';
import { plainText, sliceText } from '../../model/text-nodes.ts';
import { isWebAddress } from '../addresses.ts';
import { hasText } from '../blocks/paragraph.ts';
import { addedText, element, holds } from '../nodes.ts';
import { attributeOf, type Shortcode, type ShortcodeAttribute } from './shortcode.ts';

/** A file of a blog's library. */
export interface Attachment {
  url: string;
  /** What it shows, in words. */
  alt?: string;
  caption?: string;
  /** The addresses of its own page: a path, or a query of the front page. */
  pages?: string[];
}

/** A blog's library: posts name its files by their numbers. */
export interface Library {
  byId(id: string): Attachment | undefined;
  /** The files that were uploaded to a post. */
  of(post: string): readonly Attachment[];
}

/** What a converter knows of the post, and what it took out of the text. */
export interface ConversionContext {
  attachments?: Library | undefined;
  /** The post's number. */
  id?: string | undefined;
  taken: Taken[];
}

/**
 * Turns a shortcode into what it shows, or returns nothing where it cannot. `inside` is what is between its two
 * tags, where there are two with one parent; what is returned contains it then.
 */
export type Converter = (
  shortcode: Shortcode,
  inside: ElementContent[] | undefined,
  context: ConversionContext,
) => ElementContent[] | undefined;

/** Takes a tag out of the text but for the value of one of its attributes, where one is given: that is returned. */
export function consumeTag({ taken }: ConversionContext, { name, text }: Shortcode, kept?: ShortcodeAttribute): Text[] {
  const { value, data } = text;
  const start = kept?.start ?? value.length;
  const end = start + (kept?.value.length ?? 0);
  if (data?.at !== undefined) {
    const why = `the shortcode [${name}]: what it shows is there`;
    taken.push({ start: data.at, end: data.at + start, to: 'left-out', why });
    if (end < value.length) taken.push({ start: data.at + end, end: data.at + value.length, to: 'left-out', why });
  }
  return kept ? [sliceText(text, start, end)] : [];
}

/**
 * `[caption width="300"]<img> Words[/caption]`, and as it was written before 2012: `[caption
 * caption="Words"]<img>[/caption]`.
 */
const convertCaption: Converter = (shortcode, inside, context) => {
  const stated = attributeOf(shortcode, 'caption');
  const words: ElementContent[] = consumeTag(context, shortcode, stated);
  if (!inside) return words.length > 0 ? [element('figcaption', words)] : [];
  const imageEnd = inside.findIndex((node) => holds([node], shownNames)) + 1;
  words.push(...inside.slice(imageEnd));
  const shown = inside.slice(0, imageEnd);
  // A no-break space is something.
  if (words.every((node) => node.type === 'text' && !/[^\t\n\f\r ]/.test(node.value)))
    return [element('figure', inside)];
  const caption = element('figcaption', words);
  // Words keep their order: those of the tag itself are before any that are beside the image.
  return [element('figure', stated && shown.some(hasText) ? [caption, ...shown] : [...shown, caption])];
};

const shownNames: ReadonlySet<string> = new Set(['img', 'iframe', 'video']);

/** `[code language="js"]…[/code]`, where only text is in it. */
const convertCode: Converter = (shortcode, inside, context) => {
  if (!inside?.every(({ type }) => type === 'text')) return undefined;
  consumeTag(context, shortcode);
  const language = attributeOf(shortcode, 'language', 'lang')?.value ?? '';
  const properties = /^[\w+#-]{1,30}$/.test(language) ? { className: [`language-${language}`] } : {};
  return [element('pre', [element('code', inside, properties)])];
};

/**
 * `[gallery ids="12,13"]`: the images with these numbers, where all of them are known. `[gallery]`: the images that
 * were uploaded to the post.
 */
const convertGallery: Converter = (shortcode, inside, context) => {
  const found = filesOf(shortcode, context);
  if (found.length === 0 || found.includes(undefined)) return undefined;
  consumeTag(context, shortcode);
  return [...found.flatMap((file) => (file ? [shownFile(file)] : [])), ...(inside ?? [])];
};

function filesOf(shortcode: Shortcode, { attachments, id }: ConversionContext): (Attachment | undefined)[] {
  const numbers = attributeOf(shortcode, 'ids', 'include')?.value.match(/\d+/g);
  if (numbers) return numbers.map((number) => attachments?.byId(number));
  const post = attributeOf(shortcode, 'id')?.value ?? id;
  const files = post === undefined ? [] : (attachments?.of(post) ?? []);
  return shortcode.name === 'gallery' ? files.filter(({ url }) => imageFile.test(url)) : [...files];
}

function shownFile({ url, alt, caption }: Attachment): ElementContent {
  if (!imageFile.test(url)) return element('p', [element('a', [addedText(caption ?? alt ?? url)], { href: url })]);
  const image = element('img', [], { src: url, alt: alt ?? caption ?? '' });
  return element('figure', caption ? [image, element('figcaption', [addedText(caption)])] : [image]);
}

const imageFile = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;

/**
 * Shortcodes that show something from elsewhere, as a link to it: `[embed]address[/embed]`, `[youtube address]`,
 * `[audio mp3="address"]`, `[vimeo 12345]`.
 */
const convertMedia: Converter = (shortcode, inside = [], context) => {
  const stated = shortcode.attributes.find(({ value }) => isWebAddress(value));
  if (stated) return [element('a', consumeTag(context, shortcode, stated), { href: stated.value }), ...inside];
  const content = plainText(inside).trim();
  if (isWebAddress(content)) {
    consumeTag(context, shortcode);
    return inside.some(({ type }) => type === 'element') ? inside : [element('a', inside, { href: content })];
  }
  const address = addressByNumber(shortcode, content);
  if (address === undefined) return undefined;
  consumeTag(context, shortcode);
  const link = element('a', [addedText(address)], { href: address });
  return content === '' ? [link] : [link, addedText(' '), ...inside];
};

function addressByNumber(shortcode: Shortcode, content: string): string | undefined {
  const [pattern, before] = filmSites.get(shortcode.name) ?? [];
  const stated = attributeOf(shortcode, 'id') ?? shortcode.attributes.find(({ name }) => name === undefined);
  const id = stated?.value ?? content;
  return pattern?.test(id) ? `${before}${id}` : undefined;
}

/** Whether values without names are all that a shortcode takes so: one address, or one number. */
export function isBareValue(shortcode: string, [first, ...others]: readonly ShortcodeAttribute[]): boolean {
  if (first === undefined || !converters.has(shortcode)) return false;
  if (isWebAddress(first.value)) return true;
  const isNumber = /^\d{5,}$/.test(first.value) || (filmSites.get(shortcode)?.[0].test(first.value) ?? false);
  return others.length === 0 && isNumber && !namedOnly.has(shortcode);
}

/** Shortcodes whose numbers have a name: `[ted id=12]`. */
const namedOnly: ReadonlySet<string> = new Set(['ted']);

/** What a number of a film looks like, and the address in front of it. */
const filmSites: ReadonlyMap<string, [RegExp, string]> = new Map([
  ['youtube', [/^[\w-]{11}$/, 'https://www.youtube.com/watch?v=']],
  ['vimeo', [/^\d{5,12}$/, 'https://vimeo.com/']],
  ['wpvideo', [/^\w{8}$/, 'https://videopress.com/v/']],
  ['videopress', [/^\w{8}$/, 'https://videopress.com/v/']],
  ['dailymotion', [/^\w{5,10}$/, 'https://www.dailymotion.com/video/']],
  ['ted', [/^[\w-]{2,80}$/, 'https://www.ted.com/talks/']],
]);

/** Shortcodes that contain code. */
export const codeShortcodes: ReadonlySet<string> = new Set(['code', 'sourcecode']);

/** Each shortcode that WordPress itself, or a plugin that many blogs have, makes something of. */
export const converters: ReadonlyMap<string, Converter> = new Map([
  ...['caption', 'wp_caption'].map((name) => [name, convertCaption] as const),
  ...[...codeShortcodes].map((name) => [name, convertCode] as const),
  ...['gallery', 'playlist'].map((name) => [name, convertGallery] as const),
  ...(
    'embed youtube vimeo video audio wpvideo videopress soundcloud spotify bandcamp tweet twitter facebook instagram ' +
    'tiktok dailymotion ted slideshare scribd googlemaps gist flickr pinterest vine kickstarter archiveorg ' +
    'documentcloud polldaddy crowdsignal'
  )
    .split(' ')
    .map((name) => [name, convertMedia] as const),
]);
