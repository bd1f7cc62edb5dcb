import type { Element, ElementContent } from 'hast';
import { headingNames, isHeading } from './name-headings.ts';
import { readMdx } from './read-mdx.ts';
import type { RenderOptions } from './render-html.ts';
import { renderText } from './render-text.ts';
import { toHtmlTree } from './to-html-tree.ts';

/**
 * The HTML of a brief or page in MDX. The MDX is parsed and never run: expressions, imports and components have no
 * effect, and comments in braces are left out.
 *
 * `{/* to do *\/} The *capital*.` → `<p> The <em>capital</em>.</p>`
 */
export async function renderBrief(mdx: string, options: RenderOptions): Promise<string> {
  return renderText(briefTree(mdx), options);
}

/** The blocks of a brief or page in MDX. */
export function briefTree(mdx: string): ElementContent[] {
  const content = toHtmlTree(readMdx(mdx).children);
  const nameHeading = headingNames();
  content.filter((node): node is Element => node.type === 'element' && isHeading(node)).forEach(nameHeading);
  return content;
}
