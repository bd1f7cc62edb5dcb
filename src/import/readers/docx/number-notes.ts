import type { Warning } from '../../model/warning.ts';
import { elementAt, elementsBelow, elementsIn, type XmlNode } from '../document/xml.ts';
import { chosen } from './alternatives.ts';
import type { Labels } from './reading.ts';

/** The notes of a document, in the order of their marks. */
export interface NumberedNotes extends Labels {
  /** In order. */
  cited: { kind: 'footnote' | 'endnote'; id: string; label: string }[];
  warnings: Warning[];
}

/**
 * Numbers the notes of a document as it prints them. Where footnotes and endnotes, parts or signs of the author's own
 * count by themselves, all are numbered anew, as an article has one row of notes.
 *
 * @param settings of the document, which may say where numbers begin
 */
export function numberNotes(document: XmlNode, settings: XmlNode | undefined): NumberedNotes {
  const { marks, bookmarks } = marksIn(document);
  const kinds = new Set(marks.map(({ kind }) => kind));
  const [kind = 'footnote'] = kinds;
  const properties = [document, settings].flatMap((part) => elementsBelow(part, `w:${kind}Pr`));
  const valueOf = (name: string) =>
    properties.map((one) => elementAt(one, name)?.attributes['w:val']).find((value) => value !== undefined);
  const restarts = !['continuous', undefined].includes(valueOf('w:numRestart'));
  const isAnew = kinds.size > 1 || restarts || marks.some(({ isOwnSign }) => isOwnSign);
  const first = isAnew ? 1 : Number(valueOf('w:numStart') ?? 1) || 1;
  const byNote = new Map<string, string>();
  const cited: NumberedNotes['cited'] = [];
  for (const { kind: of, id } of marks) {
    const key = `${of} ${id}`;
    if (byNote.has(key)) continue;
    const label = String(first + byNote.size);
    byNote.set(key, label);
    cited.push({ kind: of, id, label });
  }
  const byBookmark = new Map(
    [...bookmarks].flatMap(([name, key]) => (byNote.has(key) ? [[name, byNote.get(key) ?? '']] : [])),
  );
  return { byNote, byBookmark, cited, warnings: isAnew && cited.length > 0 ? [anew(kinds.size > 1)] : [] };
}

function anew(isOfTwoKinds: boolean): Warning {
  return {
    code: 'notes-renumbered',
    found: isOfTwoKinds ? 'footnotes and endnotes' : 'notes that do not count in one row',
    expected: 'All notes of the article are numbered anew, in order. People may have cited the old numbers.',
  };
}

interface Mark {
  kind: 'footnote' | 'endnote';
  id: string;
  /** Whether the author gave it a sign instead of a number. */
  isOwnSign: boolean;
}

/** The marks of a text in order, and the notes that bookmarks mark: not those that were deleted. */
function marksIn(document: XmlNode): { marks: Mark[]; bookmarks: Map<string, string> } {
  const marks: Mark[] = [];
  const bookmarks = new Map<string, string>();
  const open = new Map<string, string>();
  const walk = (node: XmlNode): void => {
    for (const child of elementsIn(node)) {
      const { name, attributes } = child;
      const id = attributes['w:id'] ?? '';
      if (name === 'w:del' || name === 'w:moveFrom') continue;
      if (name === 'mc:AlternateContent') walk({ ...child, children: chosen(child) });
      else if (name === 'w:bookmarkStart') open.set(id, attributes['w:name'] ?? '');
      else if (name === 'w:bookmarkEnd') open.delete(id);
      else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
        const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
        marks.push({ kind, id, isOwnSign: /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '') });
        for (const bookmark of open.values()) bookmarks.set(bookmark, `${kind} ${id}`);
      } else walk(child);
    }
  };
  walk(document);
  return { marks, bookmarks };
}
