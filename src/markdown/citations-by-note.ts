import type { CitingPlace, NoteCitation, Paragraph } from './parsed-article.ts';
import { sentenceAt } from './sentence-at.ts';
import { spellingHabits } from './spelling-habits.ts';

/** A part of an article in which notes can be cited: a paragraph, a heading or another note. */
export interface Place extends Omit<Paragraph, 'element'> {
  what: CitingPlace;
  /** Offsets of the beginnings of rows or blocks. */
  breaks: number[];
}

/** Where each note is cited, by its label. */
export function citationsByNote(places: readonly Place[]): Map<string, NoteCitation[]> {
  const result = new Map<string, NoteCitation[]>();
  const habits = spellingHabits(() => places.map(({ text }) => text));
  for (const { id, section, text, marks, what, breaks } of places) {
    for (const { id: mark, label, offset } of marks) {
      const row = what.kind === 'table' ? breaks.findLastIndex((at) => at < offset) : undefined;
      const place = row === undefined ? what : { ...what, row: Math.max(0, row) };
      const citation = { mark, paragraph: id, section, place, ...sentenceAt(text, offset, breaks, habits) };
      result.set(label, [...(result.get(label) ?? []), citation]);
    }
  }
  return result;
}
