import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { nearest } from '../base/nearest.ts';
import { plainDigits } from '../base/plain-digits.ts';
import { plural } from '../base/plural.ts';
import { allNodes, ofType } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { literalMarks, type Written, written } from './written-notes.ts';

type Faults = ParsedArticle['faults'];

const PRINTED_NUMBER = /^(0|[1-9]\d*)[a-z]?$/i;

/**
 * Finds marks without a note, notes without a mark or without words, numbers used twice and labels that are not
 * numbers. Markdown ignores all of these: such a mark stays text, such a note vanishes.
 */
export function checkNotes(tree: Root, markdown: string): Faults {
  const nodes = allNodes(tree);
  const definitions = ofType(nodes, 'footnoteDefinition');
  const notes = definitions.map(written);
  const cited = citedNotes(nodes);
  const uncited = notes.filter(({ identifier }) => !cited.has(identifier));
  const unpaired = literalMarks(nodes, markdown);
  return [
    ...usedTwice(notes),
    ...notes.filter(({ label }) => !PRINTED_NUMBER.test(label)).map(notPrinted),
    ...definitions
      .filter((note) => !saysSomething(note))
      .map(written)
      .map(empty),
    ...uncited.map((note) => unmarked(note, unpaired)),
    ...unpaired.map((mark) => missing(mark, uncited)),
  ];
}

/** The labels of notes that are cited. A note does not cite itself. */
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

function usedTwice(notes: readonly Written[]): Faults {
  const lines = new Map<string, number>();
  return notes.flatMap(({ label, identifier, line }) => {
    const before = lines.get(identifier);
    if (before === undefined) lines.set(identifier, line);
    if (before === undefined) return [];
    const expected = `each number once: note ${label} is also ${plural(line - before, 'line')} above`;
    return [{ code: 'note-number-twice' as const, line, found: `a second note ${label}`, expected }];
  });
}

function notPrinted({ label, line }: Written): Faults[number] {
  const plain = plainDigits(label);
  const expected =
    plain === label ? 'the printed number of the note, such as [^12]' : `it in the digits 0 to 9: [^${plain}]`;
  return { code: 'note-number', line, found: `a note labelled “${label}”`, expected };
}

function saysSomething(note: FootnoteDefinition): boolean {
  return allNodes(note).some((node) => 'value' in node && node.type !== 'html' && node.value.trim() !== '');
}

function empty({ label, line }: Written): Faults[number] {
  const expected = 'words after the colon';
  return { code: 'note-empty', line, found: `note ${label} without words`, expected };
}

function unmarked({ label, line }: Written, unpaired: readonly Written[]): Faults[number] {
  return {
    code: 'note-unmarked',
    line,
    found: `note ${label}, which no mark cites`,
    expected: `a mark [^${label}] in the text`,
    proposal: nearest(label, labels(unpaired)),
  };
}

function missing({ label, line }: Written, uncited: readonly Written[]): Faults[number] {
  return {
    code: 'note-missing',
    line,
    found: `the mark [^${label}], which has no note`,
    expected: `a note that begins with [^${label}]:`,
    proposal: nearest(label, labels(uncited)),
  };
}

function labels(list: readonly Written[]): string[] {
  return list.map(({ label }) => label);
}
