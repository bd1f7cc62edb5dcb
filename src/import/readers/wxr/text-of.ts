import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';

/** What a reader sees of a short piece of HTML, in one line. A `<` that begins no tag of text stays. */
export function textOf(html: string): string {
  const bare = html.replace(/<br\b[^<>]*>/gi, ' ').replace(TAGS, '');
  const text = bare.includes('&') ? toString(fromHtml(bare.replaceAll('<', '&lt;'), { fragment: true })) : bare;
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

const TAGS =
  /<\/?(?:a|abbr|acronym|b|bdi|bdo|big|blockquote|cite|code|del|dfn|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|ul|var|wbr)(?:\s[^<>]*)?\/?>/gi;

/**
 * The same text in memory of its own. Part of a long text is otherwise kept as a view of the whole, which then cannot
 * go: for what is kept while a file of any size is read.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
