import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoteToPlace, placeNotes } from './place-notes.ts';

const gap = 10;
const end = Infinity;

describe('the places of notes in the margin', () => {
  it('are beside their lines where there is room', () => {
    expect(placeNotes(notes([5, 40], [100, 40]), { gap, end })).toEqual([5, 100]);
  });

  it('are below the note before, where it is in the way', () => {
    expect(placeNotes(notes([0, 40], [10, 40], [20, 40]), { gap, end })).toEqual([0, 50, 100]);
  });

  it('are in the order of the marks, even if a later mark is higher', () => {
    expect(placeNotes(notes([100, 40], [20, 40]), { gap, end })).toEqual([100, 150]);
  });

  it('are not above the text', () => {
    expect(placeNotes(notes([-8, 40]), { gap, end })).toEqual([0]);
  });

  it('move up only if the last would go beyond the end', () => {
    expect(placeNotes(notes([0, 40], [300, 40], [310, 40]), { gap, end: 360 })).toEqual([0, 270, 320]);
  });

  it('go beyond the end if there are too many, and never overlap', () => {
    expect(placeNotes(notes([0, 40], [0, 40]), { gap, end: 60 })).toEqual([0, 50]);
  });

  it('leave the note in use beside its line, and those before it make room', () => {
    expect(placeNotes(notes([60, 40], [65, 40], [70, 40]), { gap, end, held: 1 })).toEqual([15, 65, 115]);
  });

  it('move the note in use down only as far as those before it need', () => {
    expect(placeNotes(notes([0, 40], [5, 40], [10, 40]), { gap, end, held: 2 })).toEqual([0, 50, 100]);
  });

  it('keep order and distance for any notes, and end in time if they can', () => {
    const note = fc.record({ wanted: fc.integer({ min: -50, max: 5000 }), height: fc.integer({ min: 1, max: 400 }) });
    const limits = fc.record({ end: fc.integer({ min: 0, max: 5000 }), held: fc.integer({ min: -1, max: 30 }) });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 30 }), limits, (all, { end: last, held }) => {
        const tops = placeNotes(all, { gap, end: last, held });
        expect(tops).toHaveLength(all.length);
        let free = 0;
        for (const [index, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(free);
          free = top + (all[index]?.height ?? 0) + gap;
        }
        const needed = all.reduce((sum, { height }) => sum + height + gap, -gap);
        if (needed <= last) expect(free - gap).toBeLessThanOrEqual(last);
      }),
    );
  });
});

function notes(...all: [wanted: number, height: number][]): NoteToPlace[] {
  return all.map(([wanted, height]) => ({ wanted, height }));
}
