import type { TextInput } from './open-text.ts';

/** What an input can be. */
export type Format = 'text' | 'wxr' | 'html';

/**
 * Tells a format from the beginning of a text, whatever its file is called. WXR may have other things before it: a
 * warning, blank lines, another root. A text may hold some tags, or talk about them.
 */
export function recognise({ start }: Pick<TextInput, 'start'>): Format {
  const text = withoutComments(start);
  if (isFeed(text)) return 'wxr';
  return isPage(text) || isPartOfPage(text) ? 'html' : 'text';
}

/** A feed's root holds a channel, and what stands before or after it is little but markup. Its first part may be lost. */
function isFeed(text: string): boolean {
  const opening = FEED.exec(text);
  if (!opening || letters(text.slice(0, opening.index)) > 4000) return false;
  const rest = text.slice(opening.index);
  const end = /<\/rss\s{0,9}>/i.exec(rest);
  return !end || letters(rest.slice(end.index)) < 1500;
}

const FEED = /<rss\b[^<>]{0,4000}>\s{0,200}<channel\b|<item\b[^<>]{0,400}>\s{0,200}<title>/i;

/** A page has a root with a tag next to it, and parts of a page in it. */
function isPage(text: string): boolean {
  const root = PAGE.exec(text);
  return root !== null && letters(text.slice(0, root.index)) < 1500 && PARTS.test(text.slice(root.index));
}

const PAGE = /<(?:!doctype\s{1,20}html|html)\b[^<>]{0,1000}>\s{0,200}</i;
const PARTS = /<(?:head|body|title|meta|p|div)\b/i;

/** A part of a page begins with a block, and goes on with markup: a closing tag for each thousand characters. */
function isPartOfPage(text: string): boolean {
  if (!BLOCK.test(text)) return false;
  const closing = text.match(/<\/(?:p|div|h[1-6]|li|td|a|span|em|strong|section|article|head|body)\s{0,9}>/gi) ?? [];
  return closing.length > text.length / 1000;
}

const BLOCK =
  /^[\s\uFEFF]*<(?:head|body|main|article|section|header|div|p|h[1-6]|ul|ol|table|blockquote|figure|hr)\b[^<>]{0,2000}>/i;

/** How many letters and digits stand outside of tags. */
function letters(text: string): number {
  const words = text.replace(/<[^<>]*>/g, '');
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  return first + others.map((part) => part.slice(part.indexOf('-->') < 0 ? 0 : part.indexOf('-->') + 3)).join('');
}
