import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The entry for BibLaTeX that the HTML of an article's page shows. */
export function biblatexIn(html: string): string {
  let entry = '';
  visit(fromHtml(html), 'element', (node, _index, parent) => {
    const shown = node.tagName === 'pre' && parent ? toString(parent).trimStart() : '';
    if (shown.startsWith('BibLaTeX')) entry = toString(node);
  });
  return entry;
}
