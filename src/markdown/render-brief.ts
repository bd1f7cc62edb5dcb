import type { Element } from 'hast';
import { headingNames, isHeading } from './name-headings.ts';
import { readMdx } from './read-mdx.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { toHtmlTree } from './to-html-tree.ts';

/**
 * The HTML of a brief or page in MDX. The MDX is parsed and never run: expressions, imports and components have no
 * effect, and comments in braces are left out.
 *
 * `{/* to do *\/} The *capital*.` → `<p> The <em>capital</em>.</p>`
 */
export function renderBrief(mdx: string, options: RenderOptions): string {
  const content = toHtmlTree(readMdx(mdx).children);
  const nameHeading = headingNames();
  content.filter((node): node is Element => node.type === 'element' && isHeading(node)).forEach(nameHeading);
  return renderHtml(content, options);
}
