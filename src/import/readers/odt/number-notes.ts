import type { Warning } from '../../model/warning.ts';
import { elementAt, elementsIn, textOf, type XmlNode } from '../document/xml.ts';

/**
 * The labels of the notes of a document by their ids: the numbers that it prints. Where two notes have the same, or one
 * has a sign, all are numbered anew, as an article has one row of notes.
 */
export function numberNotes(text: XmlNode): { labels: Map<string, string>; warnings: Warning[] } {
  const notes = notesIn(text);
  const printed = notes.map((note) => textOf(elementAt(note, 'text:note-citation')).trim());
  const isClear = new Set(printed).size === notes.length && printed.every((label) => /^[1-9]\d{0,5}$/.test(label));
  const ids = notes.map(({ attributes }, index) => attributes['text:id'] ?? `note ${index + 1}`);
  const labels = new Map(ids.map((id, index) => [id, isClear ? (printed[index] ?? '') : String(index + 1)]));
  if (isClear || notes.length === 0) return { labels, warnings: [] };
  const kinds = new Set(notes.map(({ attributes }) => attributes['text:note-class']));
  const found = kinds.size > 1 ? 'footnotes and endnotes' : 'notes that do not count in one row';
  const expected = 'All notes of the article are numbered anew, in order. People may have cited the old numbers.';
  return { labels, warnings: [{ code: 'notes-renumbered', found, expected }] };
}

function notesIn(node: XmlNode): XmlNode[] {
  return elementsIn(node).flatMap((child) => {
    if (child.name === 'text:tracked-changes' || child.name === 'office:annotation') return [];
    return child.name === 'text:note' ? [child] : notesIn(child);
  });
}
