import type { Element, ElementContent, RootContent, Text } from 'hast';
import { element } from '../../html/nodes.ts';
import type { Taken } from '../../model/post.ts';
import { sliceText } from '../../model/text-nodes.ts';
import type { Dropped } from '../finding.ts';
import { outermostFirst, type Span } from '../page/places.ts';
import type { Page } from '../page/read-page.ts';

/**
 * What is done to a tree: notes are cut out of it, parts are dropped, marks put in. Positions are those of a page's view.
 */
export interface Changes {
  /** Of two that overlap, one contains the other. */
  notes: (Span & { label: string })[];
  /** Never overlapping; inside of a note or outside of all. */
  dropped: Dropped[];
  /** In order. */
  marks: (Span & { label: string })[];
}

/**
 * Applies all changes in one walk, which hands every node to the tree or to the note that it belongs to. A note that
 * crosses elements takes a copy of each along, as a range that is cut out of a page in a browser does. Elements that a
 * change leaves empty stay: whoever makes plain blocks drops them.
 *
 * @returns the changed tree, the notes by their labels, and what was dropped
 */
export function rebuild({ tree, view }: Page, changes: Changes) {
  const owners = new Array<Owner>(view.length + 1).fill(rest);
  const ownerAt = (position: number): Owner => owners[position] ?? rest;
  for (const note of [...changes.notes].sort(outermostFirst)) {
    owners.fill(note, note.from, note.to);
  }
  const marks = changes.marks.map(({ from, label }) => ({ at: from, owner: ownerAt(from), label }));
  for (const part of changes.dropped) owners.fill(part, part.from, part.to);
  const notes = new Map<string, ElementContent[]>();
  const taken: Taken[] = [];
  let at = 0;
  let nextMark = 0;

  const split = (nodes: readonly RootContent[]): Shares => {
    const shares: Shares = new Map();
    const add = (owner: Owner, node: ElementContent): void => {
      const share = shares.get(owner);
      if (share) share.push(node);
      else shares.set(owner, [node]);
    };
    const addMarks = (): void => {
      for (let mark = marks[nextMark]; mark && mark.at <= at; mark = marks[++nextMark]) {
        add(mark.owner, element('note-mark', [], { label: mark.label }));
      }
    };
    const addText = (text: Text): void => {
      const start = at;
      while (at < start + text.value.length) {
        addMarks();
        const from = at;
        const owner = ownerAt(from);
        const end = Math.min(start + text.value.length, marks[nextMark]?.at ?? Infinity);
        while (at < end && ownerAt(at) === owner) at += 1;
        const slice = sliceText(text, from - start, at - start);
        if ('as' in owner) taken.push(...takenOf(slice, owner));
        else add(owner, slice);
      }
    };
    const addElement = (node: Element): void => {
      const start = at++;
      const inside = split(node.children);
      for (const owner of new Set([ownerAt(start), ...inside.keys(), ownerAt(at)])) {
        const children = inside.get(owner) ?? [];
        const isWhole = owner.from > start && owner.to <= at;
        if (!isWhole) add(owner, { ...node, children });
        else if ('label' in owner) notes.set(owner.label, children);
      }
      at += 1;
    };
    for (const node of nodes) {
      addMarks();
      if (node.type === 'text') addText(node);
      else if (node.type === 'element') addElement(node);
      else {
        if (node.type === 'comment') add(ownerAt(at), node);
        at += 1;
      }
    }
    addMarks();
    return shares;
  };

  const shares = split(tree.children);
  for (const [owner, children] of shares) if ('label' in owner) notes.set(owner.label, children);
  return { tree: { ...tree, children: shares.get(rest) ?? [] }, notes, taken };
}

/** Who gets what is at a position: a note, a part that is dropped, or the tree. */
type Owner = Changes['notes'][number] | Dropped | typeof rest;

const rest: Span & { isRest: true } = { from: -1, to: Infinity, isRest: true };

/** What of nodes side by side each owner gets. */
type Shares = Map<Owner, ElementContent[]>;

function takenOf({ value, data }: Text, { as, why }: Dropped): Taken[] {
  if (data?.at === undefined || value.trim() === '') return [];
  return [{ start: data.at, end: data.at + value.length, to: as, ...(why !== undefined && { why }) }];
}
