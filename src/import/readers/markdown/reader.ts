import type { Reader } from '../../model/reader.ts';
import { looksLikeMarkdown } from '../../html/markdown/looks-like-markdown.ts';
import { refuseLonger, LONGEST_TEXT } from '../../input/too-long.ts';
import { readWhole } from '../read-whole.ts';
import { readFile, noWorld } from './read-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { isMarkdownName } from './site/pages.ts';

/** One text in Markdown: of Jekyll, Hugo, Quarto, Pandoc, Obsidian, Google Docs or any editor. */
export const markdownReader: Reader = {
  name: 'markdown',
  what: 'a text in Markdown',
  isStreamed: false,
  accepts({ start, file = '' }) {
    if (isMarkdownName(file)) return !/^\s*<(?:!doctype|html|\?xml)\b/i.test(start);
    const matter = readFrontMatter(start);
    return matter !== undefined && matter.data.size > 0 && !start.trimStart().startsWith('{') && isText(matter.body);
  },
  read(input, { include }) {
    return readWhole(input, (text, file) => {
      refuseLonger(LONGEST_TEXT, { file, what: 'a text in Markdown', length: text.length });
      return [readFile({ text, file, place: 'the file', path: file.replace(/^.*[\\/]/, '') }, noWorld, include)];
    });
  },
};

/** Text below front matter is Markdown where it is no page of HTML. */
function isText(body: string): boolean {
  return body.trim() !== '' && (looksLikeMarkdown(body) || !/^\s*</.test(body));
}
