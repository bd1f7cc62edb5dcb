import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Puts the words of a definition that no link uses where it stands: they would vanish otherwise.
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
