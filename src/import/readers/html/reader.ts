import { LONGEST_TEXT, refuseLonger, withoutImages } from '../../input/too-long.ts';
import type { Reader } from '../../model/reader.ts';
import { pairNotes } from '../../notes/pair-notes.ts';
import { readWhole } from '../read-whole.ts';
import { lettersOutsideTags, withoutComments } from '../recognise.ts';
import { readHtml } from './read-html.ts';

/** Saved pages, and parts of pages. */
export const htmlReader: Reader = {
  name: 'html',
  what: 'a saved page',
  isStreamed: false,
  accepts({ start }) {
    const text = withoutComments(start);
    return isPage(text) || isPartOfPage(text);
  },
  read(input) {
    return readWhole(input, (html, file) => {
      refuseLonger(LONGEST_TEXT, { file, what: 'a page', length: withoutImages(html).length });
      return readHtml(html, { file, pairNotes });
    });
  },
};

/** A page has a root with a tag next to it, and parts of a page in it. */
function isPage(text: string): boolean {
  const root = PAGE.exec(text);
  return root !== null && lettersOutsideTags(text.slice(0, root.index)) < 1500 && PARTS.test(text.slice(root.index));
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
