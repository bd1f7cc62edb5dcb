import type { Dropped, FoundNote } from '../finding.ts';
import { withBrackets } from '../page/places.ts';
import { type Page, tag } from '../page/read-page.ts';
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
  marks.forEach((mark, index) => {
    dropped.push({ from: mark.from, to: mark.to, as: 'mark' });
    const around = withBrackets(page, mark);
    if (around) {
      dropped.push({ from: around.from, to: around.from + 1, as: 'mark' });
      dropped.push({ from: around.to - 1, to: around.to, as: 'mark' });
    }
    dropped.push(...spaceBefore(page.view, (around ?? mark).from));
    const next = marks[index + 1];
    if (next) dropped.push(...commasBetween(page.view, mark.to, next.from));
  });
  return {
    notes: notes.map(({ from, to }, index) => ({ from, to, label: labels[index] ?? '' })),
    dropped: withoutOverlap(dropped),
    marks: marks.map(({ from, label }) => ({ at: from, label })),
  };
}

/** Space that sets a mark off from its word. */
function spaceBefore(view: string, from: number): Dropped[] {
  let start = from;
  while (/[ \t\u00A0]/.test(view[start - 1] ?? '')) start -= 1;
  const isAfterWord = /[^\s\uE001\uE002]/.test(view[start - 1] ?? ' ');
  return isAfterWord && start < from ? [{ from: start, to: from, as: 'mark' }] : [];
}

/** What only keeps two marks apart. */
function commasBetween(view: string, from: number, to: number): Dropped[] {
  if (to - from > 40 || !/^[\s\u00A0\uE000,;]*$/.test(view.slice(from, to))) return [];
  const commas: Dropped[] = [];
  for (let at = from; at < to; at += 1) {
    if (view[at] !== tag) commas.push({ from: at, to: at + 1, as: 'mark' });
  }
  return commas;
}

/** Ranges in order, each without what an earlier one covers. */
function withoutOverlap(ranges: readonly Dropped[]): Dropped[] {
  let end = 0;
  return [...ranges]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((range) => {
      const rest = { ...range, from: Math.max(range.from, end) };
      end = Math.max(end, range.to);
      return rest;
    })
    .filter(({ from, to }) => to > from);
}
