import type { ElementContent, Root } from 'hast';
import { treeToPost } from '../../html/content-to-post.ts';
import { attribute, contentOf, element, isElement } from '../../html/nodes.ts';
import type { Post, Stated } from '../../model/post.ts';
import type { Warning } from '../../model/warning.ts';
import { pairNotes } from '../../notes/pair-notes.ts';

/** A document as it was read: blocks and notes as HTML, with an empty `note-mark` wherever a note is cited. */
export interface DocumentContent {
  file: string;
  place: string;
  blocks: ElementContent[];
  /** In order of their numbers. */
  notes: { label: string; blocks: ElementContent[] }[];
  stated: Partial<Stated>;
  warnings: readonly Warning[];
}

/** A mark of a note of the document itself. */
export function noteMark(label: string): ElementContent {
  return element('note-mark', [], { label });
}

/**
 * Makes a post of a document. Its own notes are known exactly; where it has none, somebody may have typed some, and they
 * are looked for as in a page.
 */
export function documentPost({ file, place, blocks, notes, stated, warnings }: DocumentContent): Post {
  const held = notes.map(({ label, blocks: children }) => element(HOLDER, children, { label }));
  const tree: Root = { type: 'root', children: [...blocks, ...held] };
  const pairOwn = (post: Post) => (held.length > 0 ? takeNotes(post) : pairNotes(post));
  const parsed = { tree, isTextOnly: false, warnings: [] };
  return treeToPost(parsed, { file, place, stated, warnings, isRendered: true, pairNotes: pairOwn });
}

/** Holds a note until offsets are given. */
const HOLDER = 'note-text';

function takeNotes(post: Post): Post {
  const content = contentOf(post.tree);
  const holders = content.filter((node) => isElement(node, HOLDER));
  return {
    ...post,
    tree: { ...post.tree, children: content.filter((node) => !isElement(node, HOLDER)) },
    notes: holders.map((node) => ({ label: attribute(node, 'label') ?? '', children: contentOf(node) })),
  };
}
