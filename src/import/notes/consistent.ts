import type { FoundNote } from './finding.ts';
import type { Span } from './page/places.ts';

/**
 * Notes that do not conflict. On damaged pages a mark may be in what another mark replaces, or two notes may
 * overlap: of two such the later goes, and stays in the text.
 */
export function consistent(notes: readonly FoundNote[]): FoundNote[] {
  const nested = withoutCrossings(notes);
  const gone = new Set(coveredMarks(nested));
  if (gone.size === 0) return nested;
  return nested.flatMap((note): FoundNote[] => {
    const marks = note.marks.filter((mark) => !gone.has(mark));
    return marks.length > 0 ? [{ ...note, marks }] : [];
  });
}

/** Marks that start in what goes for another mark, or with another part of a note. */
function coveredMarks(notes: readonly FoundNote[]): Span[] {
  const marks = notes.flatMap((note) => note.marks);
  const ranges = [
    ...marks.map((span) => ({ span, isMark: true })),
    ...notes.flatMap(({ dropped }) => dropped.map((span) => ({ span, isMark: false }))),
  ].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  let end = 0;
  return ranges.flatMap(({ span, isMark }) => {
    const isCovered = span.from < end;
    end = Math.max(end, span.to);
    return isMark && isCovered ? [span] : [];
  });
}

/** Notes of which none starts in another and ends after it, and no two start at one place. */
function withoutCrossings(notes: readonly FoundNote[]): FoundNote[] {
  const open: FoundNote[] = [];
  const kept = new Set<FoundNote>();
  for (const note of [...notes].sort((a, b) => a.from - b.from || b.to - a.to)) {
    while ((open.at(-1)?.to ?? Infinity) <= note.from) open.pop();
    const around = open.at(-1);
    if (around && (note.to > around.to || note.from === around.from)) continue;
    kept.add(note);
    open.push(note);
  }
  return notes.filter((note) => kept.has(note));
}
