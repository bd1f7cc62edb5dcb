import type { Warning } from '../../model/warning.ts';
import type { FoundNote } from '../finding.ts';

/** Labels for notes, in their order, and what is uncertain about them. */
export interface Labels {
  labels: string[];
  warnings: Warning[];
}

/**
 * Labels notes with the numbers that are printed. Those that have none, or only a sign, count on from the highest one,
 * in order of their marks. Where a printed number means two notes, all are renumbered.
 */
export function labelNotes(notes: readonly FoundNote[]): Labels {
  const printed = notes.map(({ printed }) => (printed !== undefined && isNumber.test(printed) ? printed : undefined));
  const numbers = printed.filter((number) => number !== undefined).map((number) => number.toLowerCase());
  if (new Set(numbers).size < numbers.length) return { labels: count(notes), warnings: [renumbered] };
  const highest = numbers.reduce((most, number) => Math.max(most, parseInt(number, 10)), 0);
  const unprinted = notes.map((note, index) => ({ note, index })).filter(({ index }) => printed[index] === undefined);
  const counted = count(
    unprinted.map(({ note }) => note),
    highest,
  );
  const labels = printed.map((number) => number ?? '');
  unprinted.forEach(({ index }, nth) => (labels[index] = counted[nth] ?? ''));
  return { labels, warnings: [] };
}

/** Counts notes from a number on, in order of their first marks. */
function count(notes: readonly FoundNote[], after = 0): string[] {
  const order = notes.map((note, index) => ({ at: note.marks[0]?.from ?? 0, index })).sort((a, b) => a.at - b.at);
  const labels: string[] = [];
  order.forEach(({ index }, nth) => (labels[index] = String(after + nth + 1)));
  return labels;
}

const isNumber = /^\d+[a-z]?$/i;

const renumbered: Warning = {
  code: 'notes-renumbered',
  found: 'several notes with the same number',
  expected: 'All notes of the article are numbered anew, in order. People may have cited the old numbers.',
};
