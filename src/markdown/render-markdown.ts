import { readMarkdown } from './read-markdown.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** HTML of a short Markdown text without notes. */
export function renderMarkdown(source: string, options: RenderOptions): string {
  return renderHtml(toHtmlTree(readMarkdown(source).children), options);
}
