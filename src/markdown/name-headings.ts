import type { Heading, Root } from 'mdast';
import { slug } from '../archive/slug.ts';
import type { Section } from './parsed-article.ts';
import { textWithMarks } from './text-with-marks.ts';

/**
 * Gives every heading of the text an id made of its words; a second heading of the same words gets `-2`.
 *
 * `## Mass Unrest` → `<h2 id="mass-unrest">Mass Unrest</h2>`
 */
export function nameHeadings(tree: Root): Map<Heading, Section> {
  const sections = new Map<Heading, Section>();
  const used = new Map<string, number>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const title = textWithMarks(node).text;
    const base = slug(title) || 'section';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    node.data = { ...node.data, hProperties: { id } };
    sections.set(node, { id, title, depth: node.depth });
  }
  return sections;
}
