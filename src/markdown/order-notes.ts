/** The label of a note, and the notes that it cites. */
export interface OrderedNote {
  label: string;
  /** Labels of the notes that it cites, in order, with repeats. */
  cites: readonly string[];
}

/**
 * Puts notes in the order in which the text first cites them. A note that only other notes cite comes after the first
 * of these, before the next note with a greater number; uncited notes come last.
 *
 * @param cited labels of the notes that the text cites, in order, with repeats
 */
export function orderNotes<Note extends OrderedNote>(notes: readonly Note[], cited: readonly string[]): Note[] {
  const waiting = new Map(notes.map((note) => [note.label, note]));
  const take = (label: string): Note[] => {
    const note = waiting.get(label);
    waiting.delete(label);
    return note ? [note] : [];
  };
  const ordered = cited.flatMap(take);
  // Both lists grow while they are read.
  const citing = [...ordered];
  for (const note of citing) {
    for (const inner of note.cites.flatMap(take)) {
      insertAfter(ordered, note, inner);
      citing.push(inner);
    }
  }
  return [...ordered, ...waiting.values()];
}

const labels = new Intl.Collator('en', { numeric: true });

function insertAfter<Note extends OrderedNote>(ordered: Note[], note: Note, inner: Note): void {
  const start = ordered.indexOf(note) + 1;
  const next = ordered.findIndex(({ label }, index) => index >= start && labels.compare(label, inner.label) > 0);
  ordered.splice(next < 0 ? ordered.length : next, 0, inner);
}
