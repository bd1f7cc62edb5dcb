import type { ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import type { Post } from '../../model/post.ts';

/**
 * A post for people to read: its HTML with `[^1]` for marks, then a line for each note, then what was taken and what is
 * uncertain.
 */
export function dumpPost(post: Post): string {
  const notes = post.notes.map(({ label, children }) => `[^${label}]: ${dumpHtml(children)}`);
  const taken = post.taken.map(({ start, end, to, why }) => {
    const words = JSON.stringify(post.source.slice(start, end).trim());
    return why === undefined ? `${to} ${words}` : `${to} ${words} (${why})`;
  });
  const warnings = post.warnings.map(({ code, found }) => `${code}: ${found}`);
  const parts = [[dumpHtml(post.tree.children)], notes, taken, warnings];
  return `${parts
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n---\n\n')}\n`;
}

/** HTML with `[^1]` for marks. */
export function dumpHtml(nodes: readonly (Root['children'][number] | ElementContent)[]): string {
  const tree = structuredClone<Root>({ type: 'root', children: [...nodes] });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'note-mark' || !parent || index === undefined) return;
    const mark: Text = { type: 'text', value: `[^${String(node.properties['label'])}]` };
    parent.children[index] = mark;
  });
  return toHtml(tree).trim();
}
