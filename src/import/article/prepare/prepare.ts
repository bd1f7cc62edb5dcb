import type { ElementContent, RootContent } from 'hast';
import type { Warning } from '../../model/warning.ts';
import { holdsWords, NO_TEXT, noteWithoutText } from '../../model/note-without-text.ts';
import type { Post, PostNote } from '../../model/post.ts';
import { addedText, attribute, element, mapElements } from '../../html/nodes.ts';
import { linkAddresses } from './link-addresses.ts';
import { type FindImage, placeImages } from './place-images.ts';

/** A post's text and notes as HTML that Markdown can say, word for word. */
export interface Prepared {
  body: ElementContent[];
  notes: PostNote[];
  warnings: Warning[];
  /** Images of the archive that it shows, as paths within the site. */
  images: string[];
  /** Whether its notes cite sources by key. */
  citesByKey: boolean;
}

/**
 * Prepares a post of plain blocks for Markdown: what is changed here is addresses, images and marks without notes; no
 * word of it is.
 */
export function prepare({ tree, notes, citesByKey = false }: Post, findImage?: FindImage): Prepared {
  const warnings: Warning[] = [];
  const images: string[] = [];
  const change = (nodes: readonly (RootContent | ElementContent)[]): ElementContent[] => {
    const placed = placeImages(nodes, findImage);
    warnings.push(...placed.warnings);
    images.push(...placed.shown);
    return linkAddresses(placed.nodes);
  };
  const body = change(tree.children);
  const changed = notes.map(({ label, children }) => ({ label, children: change(children) }));
  warnings.push(...changed.filter(({ children }) => !holdsWords(children)).map(({ label }) => noteWithoutText(label)));
  return { ...pairLabels(body, changed), warnings, images, citesByKey };
}

const PRINTED_NUMBER = /^\d+[a-z]?$/i;

/**
 * Makes sure of what Markdown silently drops: a mark without a note becomes text in brackets, a note without a mark a
 * paragraph at the end of the text.
 */
function pairLabels(body: readonly ElementContent[], notes: readonly PostNote[]): Pick<Prepared, 'body' | 'notes'> {
  const cited = new Set(labelsIn(body));
  for (const note of notes) for (const label of labelsIn(note.children)) if (label !== note.label) cited.add(label);
  /** By label in lower case: Markdown makes no difference between `1a` and `1A`. */
  const paired = new Map<string, PostNote>();
  const loose: PostNote[] = [];
  for (const one of notes) {
    const note = holdsWords(one.children) ? one : { ...one, children: [element('p', [addedText(NO_TEXT)])] };
    const key = note.label.toLowerCase();
    const isPaired = PRINTED_NUMBER.test(note.label) && cited.has(note.label) && !paired.has(key);
    if (isPaired) paired.set(key, note);
    else loose.push(note);
  }
  const kept = [...paired.values()];
  const labels = new Set(kept.map(({ label }) => label));
  return {
    body: [...withoutLooseMarks(body, labels), ...loose.flatMap((note) => asText(note, labels))],
    notes: kept.map(({ label, children }) => ({ label, children: withoutLooseMarks(children, labels) })),
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
