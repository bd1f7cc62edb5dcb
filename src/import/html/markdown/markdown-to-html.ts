import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { definedLabels, labelKey } from './defined-labels.ts';
import { keepUnusedDefinitions } from './keep-unused-definitions.ts';
import { placeFootnotes } from './place-footnotes.ts';

/**
 * Markdown as HTML. Footnotes get the form that Markdown Extra gives them; a definition that no link uses stays, as it
 * was written; HTML in it passes through.
 */
export function markdownToHtml(markdown: string): string {
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .parse(joinReferences(guardAddresses(markdown)));
  keepUnusedDefinitions(tree);
  placeFootnotes(tree);
  return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
}

/** Keeps the end of a shortcode out of an address that stands right before it. */
function guardAddresses(markdown: string): string {
  return markdown.replace(/(\[embed[^\]\n]{0,100}\])(https?:[^\s[\]]+)(\[\/embed\])/gi, '$1<$2>$3');
}

/** `[text] [label]`, as Markdown first had it, without the space. */
function joinReferences(markdown: string): string {
  const labels = definedLabels(markdown);
  return markdown.replace(/\] \[([^[\]\n]{1,100})\]/g, (whole, label: string) =>
    labels.has(labelKey(label)) ? whole.replace(' ', '') : whole,
  );
}
