import type { ElementContent } from 'hast';
import { levelHeadings } from './heading-levels.ts';
import { readMarkdown } from './read-markdown.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** HTML of a short Markdown text without notes. */
export function renderMarkdown(markdown: string, options: RenderOptions): string {
  return renderHtml(markdownTree(markdown), options);
}

/** The blocks of a short Markdown text without notes. */
export function markdownTree(markdown: string): ElementContent[] {
  const blocks = toHtmlTree(readMarkdown(markdown).children);
  levelHeadings(blocks);
  return blocks;
}
