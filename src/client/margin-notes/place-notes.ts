/** A note beside a text, in pixels. */
export interface NoteToPlace {
  /** Its top, if no other note were in the way: that of the line that cites it. */
  wanted: number;
  height: number;
}

interface Limits {
  /** The least distance between notes. */
  gap: number;
  /** Where the last note ends at the latest, if all notes fit. */
  end: number;
  /** The index of the note that is in use, which stays beside its line: those before it make room above. */
  held?: number | undefined;
}

/**
 * The tops of notes beside a text: in order, without overlap, from 0 on, each beside its line or below the note before
 * it. Only where the last ones would go beyond the end, notes move up.
 */
export function placeNotes(notes: readonly NoteToPlace[], { gap, end, held }: Limits): number[] {
  const placed = notes.map(({ wanted, height }) => ({ top: wanted, height }));
  const inUse = held === undefined ? undefined : placed[held];
  if (inUse) {
    const before = placed.slice(0, held);
    pushDown(before, gap);
    pullUp(before, gap, inUse.top - gap);
  }
  pushDown(placed, gap);
  pullUp(placed, gap, end);
  pushDown(placed, gap);
  return placed.map(({ top }) => top);
}

interface Placed {
  top: number;
  height: number;
}

function pushDown(notes: readonly Placed[], gap: number): void {
  let free = 0;
  for (const note of notes) {
    note.top = Math.max(note.top, free);
    free = note.top + note.height + gap;
  }
}

function pullUp(notes: readonly Placed[], gap: number, end: number): void {
  let limit = end;
  for (const note of notes.toReversed()) {
    if (note.top + note.height <= limit) return;
    note.top = limit - note.height;
    limit = note.top - gap;
  }
}
