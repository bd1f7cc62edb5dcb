import type { ElementContent } from 'hast';
import type { PostNote } from '../../model/post.ts';
import { holdsWords, NO_TEXT } from '../../model/note-without-text.ts';
import { addedText, attribute, element, mapElements } from '../../html/nodes.ts';

/** Text and notes in which every mark has its note and every note its mark, under a number that Markdown can print. */
export interface PairedLabels {
  body: ElementContent[];
  notes: PostNote[];
}

const PRINTED_NUMBER = /^\d+[a-z]?$/i;

/**
 * Makes sure of what Markdown silently drops: a mark without a note becomes text in brackets, a note without a mark a
 * paragraph at the end of the text.
 */
export function pairLabels(body: readonly ElementContent[], notes: readonly PostNote[]): PairedLabels {
  const cited = new Set(labelsIn(body));
  for (const note of notes) for (const label of labelsIn(note.children)) if (label !== note.label) cited.add(label);
  const kept = new Set<string>();
  const paired: PostNote[] = [];
  const loose: PostNote[] = [];
  for (const one of notes) {
    const note = holdsWords(one.children) ? one : { ...one, children: [element('p', [addedText(NO_TEXT)])] };
    const key = note.label.toLowerCase();
    if (PRINTED_NUMBER.test(note.label) && cited.has(note.label) && !kept.has(key)) {
      kept.add(key);
      paired.push(note);
    } else loose.push(note);
  }
  const labels = new Set(paired.map(({ label }) => label));
  return {
    body: [...withoutLooseMarks(body, labels), ...loose.flatMap((note) => asText(note, labels))],
    notes: paired.map(({ label, children }) => ({ label, children: withoutLooseMarks(children, labels) })),
  };
}

/** The labels of the marks in nodes, in their order. */
export function labelsIn(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'note-mark' ? [attribute(node, 'label') ?? ''] : labelsIn(node.children);
  });
}

function withoutLooseMarks(nodes: readonly ElementContent[], labels: ReadonlySet<string>): ElementContent[] {
  return mapElements(nodes, (one) => {
    if (one.tagName !== 'note-mark') return [one];
    const label = attribute(one, 'label') ?? '';
    return labels.has(label) ? [element('note-mark', [], { label })] : [addedText(`[${label}]`)];
  });
}

function asText({ label, children }: PostNote, labels: ReadonlySet<string>): ElementContent[] {
  const [first, ...rest] = withoutLooseMarks(children, labels);
  const number = addedText(`[${label}] `);
  if (first?.type === 'element' && first.tagName === 'p') {
    return [{ ...first, children: [number, ...first.children] }, ...rest];
  }
  return [element('p', [number]), ...(first ? [first] : []), ...rest];
}
