import type { FootnoteDefinition, FootnoteReference, Nodes, Root, Text } from 'mdast';
import { nearest } from '../archive/nearest.ts';
import { plural } from '../archive/plural.ts';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

type Faults = ParsedArticle['faults'];

/** A mark or a note where it is written. */
interface Written {
  label: string;
  /** What Markdown knows it by: `12A` and `12a` are one. */
  identifier: string;
  line: number;
}

const PRINTED_NUMBER = /^\d+[a-z]?$/i;

/**
 * Finds marks without a note, notes without a mark, numbers used twice and labels that are no printed number. Markdown
 * itself passes over all of these: such a mark stays literal text, such a note vanishes.
 */
export function checkNotes(tree: Root, source: string): Faults {
  const nodes = allNodes(tree);
  const notes = ofType(nodes, 'footnoteDefinition').map(written);
  const cited = citedNotes(nodes);
  const uncited = notes.filter(({ identifier }) => !cited.has(identifier));
  // Marks stay text where no note has their number.
  const unpaired = ofType(nodes, 'text')
    .filter(({ value }) => value.includes('[^'))
    .flatMap((text) => literalMarks(text, source));
  return [
    ...usedTwice(notes),
    ...notes.filter(({ label }) => !PRINTED_NUMBER.test(label)).map(notPrinted),
    ...uncited.map((note) => unmarked(note, unpaired)),
    ...unpaired.map((mark) => missing(mark, uncited)),
  ];
}

/** The notes that something cites; a note does not cite itself. */
function citedNotes(nodes: readonly Nodes[]): Set<string> {
  const marks = ofType(nodes, 'footnoteReference');
  const byThemselves = ofType(nodes, 'footnoteDefinition').flatMap((note) =>
    marks.filter((mark) => mark.identifier === note.identifier && isWithin(mark, note)),
  );
  return new Set(marks.filter((mark) => !byThemselves.includes(mark)).map(({ identifier }) => identifier));
}

function isWithin({ position: inner }: Nodes, { position: outer }: Nodes): boolean {
  const [at = 0, from = 0, to = 0] = [inner?.start.offset, outer?.start.offset, outer?.end.offset];
  return from <= at && at < to;
}

function literalMarks({ position }: Text, source: string): Written[] {
  const text = source.slice(position?.start.offset, position?.end.offset);
  return [...text.matchAll(/(?<!\\)\[\^\s*([^\]\s]+)\s*\]/g)].map(({ 1: label = '', index }) => ({
    label,
    identifier: label.toLowerCase(),
    line: (position?.start.line ?? 1) + text.slice(0, index).split('\n').length - 1,
  }));
}

function written(node: FootnoteDefinition | FootnoteReference): Written {
  return { label: node.label ?? node.identifier, identifier: node.identifier, line: node.position?.start.line ?? 1 };
}

function usedTwice(notes: readonly Written[]): Faults {
  const lines = new Map<string, number>();
  return notes.flatMap(({ label, identifier, line }) => {
    const before = lines.get(identifier);
    if (before === undefined) lines.set(identifier, line);
    if (before === undefined) return [];
    const expected = `expected each number once; the first stands ${plural(line - before, 'line')} above`;
    return [{ code: 'note-number-twice' as const, line, found: `a second note ${label}`, expected }];
  });
}

function notPrinted({ label, line }: Written): Faults[number] {
  const expected = 'expected its printed number, such as [^12]';
  return { code: 'note-number', line, found: `a note labelled “${label}”`, expected };
}

function unmarked({ label, line }: Written, unpaired: readonly Written[]): Faults[number] {
  return {
    code: 'note-unmarked',
    line,
    found: `note ${label}, which no mark cites`,
    expected: `expected a mark [^${label}] in the text`,
    nearest: nearest(label, labels(unpaired)),
  };
}

function missing({ label, line }: Written, uncited: readonly Written[]): Faults[number] {
  return {
    code: 'note-missing',
    line,
    found: `the mark [^${label}]`,
    expected: `expected a note that begins with [^${label}]:`,
    nearest: nearest(label, labels(uncited)),
  };
}

function labels(list: readonly Written[]): string[] {
  return list.map(({ label }) => label);
}
