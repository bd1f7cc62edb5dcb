import type { Element, ElementContent } from 'hast';
import type { Definition, FootnoteDefinition } from 'mdast';
import type { Place } from './citations-by-note.ts';
import type { Note } from './parsed-article.ts';
import { type TextWithMarks, textWithMarks } from './text-with-marks.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** A note before its marks get their ids, which depend on the order of the notes. */
export interface NoteDraft {
  label: string;
  line: number;
  content: Element[];
  /** Labels of the notes that it cites. */
  cites: string[];
}

/** Turns a definition into HTML. */
export function draftNote(definition: FootnoteDefinition, addresses: readonly Definition[]): NoteDraft {
  const content = toHtmlTree(definition.children, addresses).filter(isElement);
  return {
    label: definition.label ?? definition.identifier,
    line: definition.position?.start.line ?? 1,
    content,
    cites: content.flatMap((block) => textWithMarks(block).marks.map(({ label }) => label)),
  };
}

/** Completes a note, and gives the place of the marks in it. */
export function readNote({ label, line, content }: NoteDraft): { note: Omit<Note, 'citedAt'>; place: Place } {
  const id = `fn-${label}`;
  const { text, marks, rows: breaks = [] } = joined(content.map(textWithMarks));
  return {
    note: { label, id, line, text, content, addresses: content.flatMap(addressesIn) },
    place: { id, text, marks, what: { kind: 'note', number: label }, breaks },
  };
}

/** Joins texts with spaces. Each begins a block, as rows do. */
function joined(texts: readonly TextWithMarks[]): TextWithMarks {
  const all = { text: '', marks: [] as TextWithMarks['marks'], rows: [] as number[] };
  for (const [index, { text, marks, rows = [] }] of texts.entries()) {
    all.rows.push(all.text.length);
    if (index > 0) all.text += ' ';
    const start = all.text.length;
    all.marks.push(...marks.map((mark) => ({ ...mark, offset: mark.offset + start })));
    all.rows.push(...rows.map((row) => row + start));
    all.text += text;
  }
  return all;
}

function addressesIn({ tagName, properties, children }: Element): string[] {
  const own = tagName === 'a' && typeof properties.href === 'string' && /^https?:/.test(properties.href);
  return [...(own ? [String(properties.href)] : []), ...children.filter(isElement).flatMap(addressesIn)];
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}
