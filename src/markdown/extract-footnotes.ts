import type { Definition, FootnoteDefinition, Parents, Root, RootContent } from 'mdast';
import { allNodes, ofType } from './nodes.ts';

/** The parts of a text, each on its own. */
export interface LiftedText {
  /** The text without notes and without the addresses of named links. */
  text: RootContent[];
  /** The notes, wherever they were defined; the first of those with one number. */
  notes: FootnoteDefinition[];
  /** The addresses of links that are named by reference. */
  addresses: Definition[];
}

/**
 * Takes the notes out of a text, and gives every mark the number as its note prints it: Markdown takes `[^12A]` and
 * `[^12a]` for one.
 *
 * `Fell.[^7]⏎⏎> [^7]: A note.` → text `Fell.[^7]`, note 7
 */
export function extractFootnotes(tree: Root): LiftedText {
  const nodes = allNodes(tree);
  const notes = new Map<string, FootnoteDefinition>();
  for (const note of ofType(nodes, 'footnoteDefinition')) {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  }
  for (const mark of ofType(nodes, 'footnoteReference')) mark.label = notes.get(mark.identifier)?.label ?? mark.label;
  remove(tree);
  return { text: tree.children, notes: [...notes.values()], addresses: ofType(nodes, 'definition') };
}

/** Removes notes and addresses, and what is left empty by it. */
function remove(parent: Parents): void {
  const kept = parent.children.filter((child) => {
    if (child.type === 'footnoteDefinition' || child.type === 'definition') return false;
    if (!('children' in child) || child.children.length === 0) return true;
    remove(child);
    return child.children.length > 0;
  });
  parent.children.splice(0, Infinity, ...kept);
}
