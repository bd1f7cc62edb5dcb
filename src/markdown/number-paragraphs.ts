import type { ListItem, Paragraph, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives every paragraph and table of the text its id, in order: `p-1`, `p-2`, … In a list that is set tight the item
 * carries the id, because its paragraph has no element of its own.
 *
 * `One.⏎⏎Two.` → `<p id="p-1">One.</p><p id="p-2">Two.</p>`
 *
 * @returns the ids, in order
 */
export function numberParagraphs(tree: Root): Map<Paragraph | Table, string> {
  const numbered = new Map<Paragraph | Table, string>();
  visit(tree, (node, _index, parent) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'table') return;
    const tight = parent?.type === 'listItem' && !parent.spread && parent.children[0] === node;
    const carrier: ListItem | Paragraph | Table = tight ? parent : node;
    const id = `p-${numbered.size + 1}`;
    carrier.data = { ...carrier.data, hProperties: { id } };
    numbered.set(node, id);
    return SKIP;
  });
  return numbered;
}
