import type { ElementContent } from 'hast';
import { isElement } from '../html/nodes.ts';
import type { Post } from '../model/post.ts';
import { consistent } from './consistent.ts';
import type { Finding, Form, SearchContext } from './finding.ts';
import { anchors } from './forms/anchors.ts';
import { doubleParentheses, noteElements, numberedBrackets, shortcodes } from './forms/inline-forms.ts';
import { modernFootnotes, wordAnchors } from './forms/linked-forms.ts';
import { separatorsLeft } from './forms/notes-heading.ts';
import { numberedNotes } from './forms/numbered-notes.ts';
import { sideNotes } from './forms/side-notes.ts';
import { unpaired } from './forms/unpaired.ts';
import { readLines } from './page/places.ts';
import { readPage } from './page/read-page.ts';
import { changesFor } from './write/changes.ts';
import { labelNotes } from './write/labels.ts';
import { rebuild } from './write/rebuild.ts';

/**
 * Pairs the marks and notes of a post that was HTML. A mark becomes one only where its note is found, and a note only
 * where it has a mark; all else stays as it is, and gets a warning where it looks like one. Text and notes have yet to be
 * made plain blocks.
 */
export function pairNotes(post: Post): Post {
  const page = readPage(post.tree);
  const claims = new Uint8Array(page.view.length);
  const context: SearchContext = { page, lines: readLines(page), isClaimed: (at) => claims[at] === 1 };
  const findings = forms.map((form) => {
    const found: Finding = { notes: [], dropped: [], warnings: [], ...form(context) };
    const parts = [...found.notes.flatMap((note) => [note, ...note.marks, ...note.dropped]), ...found.dropped];
    for (const { from, to } of parts) claims.fill(1, from, to);
    return found;
  });
  const notes = consistent(findings.flatMap((found) => found.notes));
  const warnings = [...post.warnings, ...findings.flatMap((found) => found.warnings)];
  if (notes.length === 0) return { ...post, warnings };
  const { labels, warnings: labelWarnings } = labelNotes(notes);
  const dropped = [...findings.flatMap((found) => found.dropped), ...separatorsLeft(context)];
  const { tree, notes: bodies, taken } = rebuild(page, changesFor(page, notes, labels, dropped));
  return {
    ...post,
    tree,
    notes: [
      ...post.notes,
      ...labels.map((label) => ({ label, children: asGroups(bodies.get(label) ?? []) })).sort(byLabel),
    ],
    taken: [...post.taken, ...taken].sort((a, b) => a.start - b.start),
    warnings: [...warnings, ...labelWarnings],
  };
}

/** Every way that notes are written, the most certain first: what one found is no longer there for the next. */
const forms: readonly Form[] = [
  shortcodes,
  noteElements,
  modernFootnotes,
  sideNotes,
  anchors,
  wordAnchors,
  doubleParentheses,
  numberedBrackets,
  numberedNotes,
  unpaired,
];

/** What was cut out as a note, without the items and rows that it was cut out of: they are no list or table any more. */
function asGroups(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) =>
    isElement(node, containers) ? { ...node, tagName: 'div', children: asGroups(node.children) } : node,
  );
}

const containers: ReadonlySet<string> = new Set('dd div dt li td tr tbody table'.split(' '));

function byLabel(a: { label: string }, b: { label: string }): number {
  return parseInt(a.label, 10) - parseInt(b.label, 10) || (a.label < b.label ? -1 : 1);
}
