import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The entry for BibLaTeX that the HTML of an article's page shows. */
export function biblatexIn(html: string): string {
  let entry = '';
  visit(fromHtml(html), 'element', (node) => {
    if (node.tagName === 'details' && toString(node).includes('BibLaTeX'))
      visit(node, 'element', (inner, index, parent) => {
        if (
          inner.tagName === 'pre' &&
          toString(parent ?? inner)
            .trimStart()
            .startsWith('BibLaTeX')
        )
          entry = toString(inner);
      });
  });
  return entry;
}
