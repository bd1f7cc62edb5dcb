import type { Dropped, FoundNote } from '../finding.ts';
import { outermostFirst, type Span, withBrackets } from '../page/places.ts';
import type { Page } from '../page/read-page.ts';
import type { Changes } from './rebuild.ts';

/** What to change on a page for notes that were found: marks with their brackets and commas give way to ours. */
export function changesFor(
  page: Page,
  notes: readonly FoundNote[],
  labels: readonly string[],
  also: readonly Dropped[],
): Changes {
  const marks = notes
    .flatMap((note, index) => note.marks.map(({ from, to }) => ({ from, to, label: labels[index] ?? '' })))
    .sort((a, b) => a.from - b.from);
  const dropped: Dropped[] = [...also, ...notes.flatMap((note) => note.dropped)];
  let first: Span | undefined;
  marks.forEach((mark, index) => {
    const { from, to } = withBrackets(page, mark) ?? mark;
    dropped.push({ from: spaceBefore(page.view, from), to, as: 'mark' });
    const next = marks[index + 1]?.from ?? Infinity;
    const isFollowed = areCommas(page.view, mark.to, next);
    if (isFollowed) dropped.push({ from: mark.to, to: next, as: 'mark' });
    // What is around several marks goes with them: `[1, 2]`, each number a link.
    else if (first) dropped.push(...bracketsAround(page, { from: first.from, to: mark.to }));
    first = isFollowed ? (first ?? mark) : undefined;
  });
  return {
    notes: notes.map(({ from, to }, index) => ({ from, to, label: labels[index] ?? '' })),
    dropped: withoutOverlap(dropped),
    marks,
  };
}

function bracketsAround(page: Page, marks: Span): Dropped[] {
  const around = withBrackets(page, marks);
  if (!around) return [];
  return [
    { from: spaceBefore(page.view, around.from), to: marks.from, as: 'mark' },
    { from: marks.to, to: around.to, as: 'mark' },
  ];
}

/** Where the space starts that sets a mark off from its word. */
function spaceBefore(view: string, from: number): number {
  let start = from;
  while (/[ \t\u00A0]/.test(view[start - 1] ?? '')) start -= 1;
  const isAfterWord = /[^\s\uE001\uE002]/.test(view[start - 1] ?? ' ');
  return isAfterWord ? start : from;
}

/** Whether what is between two marks only keeps them apart. */
function areCommas(view: string, from: number, to: number): boolean {
  return to - from <= 40 && /^[\s\u00A0\uE000,;]*$/.test(view.slice(from, to));
}

/** Ranges in order, each without what an earlier one covers. */
function withoutOverlap(ranges: readonly Dropped[]): Dropped[] {
  let end = 0;
  return [...ranges]
    .sort(outermostFirst)
    .map((range) => {
      const rest = { ...range, from: Math.max(range.from, end) };
      end = Math.max(end, range.to);
      return rest;
    })
    .filter(({ from, to }) => to > from);
}
