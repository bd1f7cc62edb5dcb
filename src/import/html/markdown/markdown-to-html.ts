import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Definition, FootnoteDefinition, FootnoteReference, Root } from 'mdast';
import { type Handlers, toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addedText, element } from '../nodes.ts';

/** Markdown as HTML, with its footnotes in a list at the end. HTML in it passes through. */
export function markdownToHtml(markdown: string): string {
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .parse(joinReferences(guardAddresses(markdown)));
  keepUnusedDefinitions(tree);
  const notes: ElementContent[] = [];
  const body = toHast(tree, { allowDangerousHtml: true, handlers: footnoteHandlers(notes) });
  const list = element('div', [element('hr'), element('ol', notes)], { className: ['footnotes'] });
  return [body, ...(notes.length > 0 ? [list] : [])]
    .map((each) => toHtml(each, { allowDangerousHtml: true }))
    .join('\n');
}

/** Keeps the end of a shortcode out of an address that is right before it. */
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

/**
 * Puts the words of a definition that no link uses where it is: they would vanish otherwise.
 * @example `[1]: https://example.org/ "Title"` becomes a paragraph that says so
 */
export function keepUnusedDefinitions(tree: Root): void {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, 'definition', (node, index, parent) => {
    // Only the first definition of a label counts.
    if (used.delete(node.identifier) || !parent || index === undefined) return;
    parent.children[index] = { type: 'paragraph', children: [{ type: 'text', value: asWritten(node) }] };
  });
}

function asWritten({ label, identifier, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

/**
 * Gives footnotes the form that Markdown Extra gives them, under their own labels.
 * @example `text[^7]` becomes `text<sup id="fnref:7"><a href="#fn:7">7</a></sup>`
 * @param notes gets an item for each definition
 */
function footnoteHandlers(notes: ElementContent[]): Handlers {
  const marks = new Map<string, number>();
  return {
    footnoteReference(_state, { identifier, label }: FootnoteReference) {
      const count = (marks.get(identifier) ?? 0) + 1;
      marks.set(identifier, count);
      const id = encodeURIComponent(identifier);
      const link = element('a', [addedText(label ?? identifier)], { href: `#fn:${id}` });
      return element('sup', [link], { id: `fnref${count > 1 ? count : ''}:${id}` });
    },
    footnoteDefinition(state, node: FootnoteDefinition) {
      const id = `fn:${encodeURIComponent(node.identifier)}`;
      notes.push(element('li', state.wrap(state.all(node), true), { id }));
      return undefined;
    },
  };
}

/** The labels that a text in Markdown gives addresses to, in lower case. @example `[1]: https://example.org/` */
export function definedLabels(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^ {0,3}\[([^\]\n^][^\]\n]{0,99})\]:[ \t]+\S/gm)].map(([, label = '']) => labelKey(label)),
  );
}

/** A label as it is compared with others. */
export function labelKey(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
