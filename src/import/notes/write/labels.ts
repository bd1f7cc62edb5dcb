import type { Warning } from '../../model/warning.ts';
import type { FoundNote } from '../finding.ts';

/**
 * Labels notes with the numbers that are printed. Those that have none, or only a sign, count on from the highest one,
 * in order of their marks. Where a printed number means two notes, all are renumbered.
 */
export function labelNotes(notes: readonly FoundNote[]): { labels: string[]; warnings: Warning[] } {
  const printed = notes.map(({ printed }) => (printed !== undefined && isNumber.test(printed) ? printed : undefined));
  const numbers = printed.filter((number) => number !== undefined).map((number) => number.toLowerCase());
  const isClear = new Set(numbers).size === numbers.length;
  const known = isClear ? printed : [];
  let last = isClear ? numbers.reduce((most, number) => Math.max(most, parseInt(number, 10)), 0) : 0;
  const inOrder = [...notes.entries()].sort(([, a], [, b]) => (a.marks[0]?.from ?? 0) - (b.marks[0]?.from ?? 0));
  const labels: string[] = [];
  for (const [index] of inOrder) labels[index] = known[index] ?? String((last += 1));
  if (!isClear) return { labels, warnings: [renumbered] };
  const changed = notes.flatMap(({ printed }, index) =>
    printed !== undefined && isLetters.test(printed) ? [`${printed} is ${labels[index]}`] : [],
  );
  return { labels, warnings: changed.length > 0 ? [seriesJoined(changed)] : [] };
}

const isNumber = /^\d+[a-z]?$/i;

/** As endnotes beside footnotes have them. */
const isLetters = /^[a-z]+\d*$/i;

function seriesJoined(changed: readonly string[]): Warning {
  const shown = changed.slice(0, 5).join(', ');
  return {
    code: 'notes-renumbered',
    found: `notes with letters: ${shown}${changed.length > 5 ? ' …' : ''}`,
    ...(changed.length > 5 && { words: changed.join(', ') }),
    expected: 'Notes of an article have numbers: these count on from the others. People may have cited the letters.',
  };
}

const renumbered: Warning = {
  code: 'notes-renumbered',
  found: 'several notes with the same number',
  expected: 'All notes of the article are numbered anew, in order. People may have cited the old numbers.',
};
