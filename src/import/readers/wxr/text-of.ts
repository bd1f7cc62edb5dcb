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
