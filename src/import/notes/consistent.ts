import type { FoundNote } from './finding.ts';
import { outermostFirst, type Span } from './page/places.ts';

/**
 * Notes that do not conflict. On damaged pages a mark may be in what another mark replaces, or two notes may
 * overlap: of two such the later goes, and stays in the text.
 */
export function consistent(notes: readonly FoundNote[]): FoundNote[] {
  const nested = withoutCrossings(notes);
  const gone = covered(nested);
  return nested.flatMap((note): FoundNote[] => {
    const marks = note.marks.filter((mark) => !gone.has(mark));
    return marks.length > 0 ? [{ ...note, marks }] : [];
  });
}

/** Marks, and other parts of notes, that start in what goes for another mark or part. */
function covered(notes: readonly FoundNote[]): Set<Span> {
  const spans: Span[] = [...notes.flatMap(({ marks }) => marks), ...notes.flatMap(({ dropped }) => dropped)];
  let end = 0;
  const found = spans.sort(outermostFirst).filter(({ from, to }) => {
    const isCovered = from < end;
    end = Math.max(end, to);
    return isCovered;
  });
  return new Set(found);
}

/** Notes of which none starts in another and ends after it, and no two start at one place. */
function withoutCrossings(notes: readonly FoundNote[]): FoundNote[] {
  const open: FoundNote[] = [];
  const kept = new Set<FoundNote>();
  for (const note of [...notes].sort(outermostFirst)) {
    while ((open.at(-1)?.to ?? Infinity) <= note.from) open.pop();
    const around = open.at(-1);
    if (around && (note.to > around.to || note.from === around.from)) continue;
    kept.add(note);
    open.push(note);
  }
  return notes.filter((note) => kept.has(note));
}
