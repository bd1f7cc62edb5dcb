import { readMarkdown } from './read-markdown.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** HTML of a short Markdown text without notes. */
export function renderMarkdown(source: string, options: RenderOptions): string {
  const content = readMarkdown(source).children.flatMap((node) => toHtmlTree(node, (label) => `fnref-${label}`));
  return renderHtml(content, options);
}
