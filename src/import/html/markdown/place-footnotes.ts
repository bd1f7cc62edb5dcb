import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives footnotes the form that Markdown Extra gives them, under their own labels, with the list at the end.
 * @example `text[^7]` becomes `text<sup id="fnref:7"><a href="#fn:7">7</a></sup>`
 */
export function placeFootnotes(tree: Root): void {
  const definitions: FootnoteDefinition[] = [];
  const marks = new Map<string, number>();
  visit(tree, 'footnoteReference', ({ identifier, label }, index, parent) => {
    if (!parent || index === undefined) return;
    const count = (marks.get(identifier) ?? 0) + 1;
    marks.set(identifier, count);
    const id = encodeURIComponent(identifier);
    const value = `<sup id="fnref${count > 1 ? count : ''}:${id}"><a href="#fn:${id}">${escape(label ?? identifier)}</a></sup>`;
    parent.children[index] = { type: 'html', value };
  });
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    definitions.push(node);
    parent.children.splice(index, 1);
    return index;
  });
  if (definitions.length > 0) tree.children.push(...asList(definitions));
}

function asList(definitions: FootnoteDefinition[]): RootContent[] {
  return [
    html('<div class="footnotes"><hr><ol>'),
    ...definitions.flatMap(({ identifier, children }) => [
      html(`<li id="fn:${encodeURIComponent(identifier)}">`),
      ...children,
      html('</li>'),
    ]),
    html('</ol></div>'),
  ];
}

function escape(label: string): string {
  return label.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function html(value: string): RootContent {
  return { type: 'html', value };
}
