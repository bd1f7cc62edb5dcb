import type { NoteRow } from '../../archive/search/pack-notes.ts';

/** The parts of a note that a hit shows: its beginning, and the sentence that cites it. */
export interface NoteQuote {
  text: string;
  citing?: string;
}

/** Restores the notes of an article, by their ids. */
export function unpackNotes(rows: readonly NoteRow[]): Map<string, NoteQuote> {
  return new Map(
    rows.map(([label, text, citing]) => [`fn-${label}`, { text, ...(citing !== undefined && { citing }) }]),
  );
}
