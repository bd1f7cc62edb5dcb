import type { Dropped, SearchContext } from '../finding.ts';
import { isNotesHeading, isTypedRule } from '../forms/notes-heading.ts';
import { isDivided, lineAt, type Span } from '../page/places.ts';

/** Headings of notes, and rules before notes, under which nothing is left. */
export function separatorsLeft({ page, lines, claims }: SearchContext): Dropped[] {
  const rules = page.dividers.filter(({ node }) => node.tagName === 'hr');
  const headings = lines.filter(({ from, to, heading }) => {
    const view = page.view.slice(from, Math.min(to, from + 200));
    return !claims.has(from) && (heading ? isNotesHeading(view) : isNotesHeading(view) || isTypedRule(view));
  });
  const dropped: Dropped[] = [];
  const separators: Span[] = [...rules, ...headings].sort((a, b) => b.from - a.from);
  const gone = new Set<number>();
  for (const { from, to } of separators) {
    let index = lineAt(lines, to + 1);
    const first = index;
    while (lines[index] && (claims.has(lines[index]?.from ?? 0) || gone.has(lines[index]?.from ?? 0))) index += 1;
    const next = lines[index];
    const held = lines.slice(first, index).some((line) => claims.has(line.from));
    if (!held || (next && !next.heading && !isDivided(page, { from: to - 1, to: next.from }))) continue;
    dropped.push({ from, to, as: 'left-out', why: 'the heading of the notes' });
    gone.add(from);
  }
  return dropped;
}
