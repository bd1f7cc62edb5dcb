import type { Definition, FootnoteDefinition, Parents, Root, RootContent } from 'mdast';
import { allNodes, ofType } from './nodes.ts';

/** A text without its notes, and the notes. */
export interface LiftedText {
  /** The text without definitions of notes and links. */
  text: RootContent[];
  /** The notes, wherever they were defined; only the first with a number. */
  notes: FootnoteDefinition[];
  /** The definitions of links. */
  addresses: Definition[];
}

/**
 * Separates the notes from a text, and gives every mark the label exactly as its note has it, because Markdown does not
 * distinguish `[^12A]` from `[^12a]`.
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

/** Removes definitions of notes and links, and blocks that are empty without them. */
function remove(parent: Parents): void {
  const kept = parent.children.filter((child) => {
    if (child.type === 'footnoteDefinition' || child.type === 'definition') return false;
    if (!('children' in child) || child.children.length === 0) return true;
    remove(child);
    return child.children.length > 0;
  });
  parent.children.splice(0, Infinity, ...kept);
}
