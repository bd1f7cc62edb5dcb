import { levelHeadings } from './heading-levels.ts';
import { readMarkdown } from './read-markdown.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** HTML of a short Markdown text without notes. */
export function renderMarkdown(markdown: string, options: RenderOptions): string {
  const blocks = toHtmlTree(readMarkdown(markdown).children);
  levelHeadings(blocks);
  return renderHtml(blocks, options);
}
