import { z } from 'astro/zod';
import { parseJson } from '../../../base/parse-json.ts';
import type { Warning } from '../../model/warning.ts';

/**
 * Reads the notes of the Footnotes block from the values of a post's `footnotes`: JSON, empty, given twice, or broken.
 * WordPress takes the first value; notes that only another has are added. What cannot be read is in a warning, whole.
 */
export function readFootnotes(values: string[]): { footnotes: FootnoteMeta[]; warnings: Warning[] } {
  const byId = new Map<string, string>();
  const warnings: Warning[] = [];
  for (const value of new Set(values.map((each) => each.trim()))) {
    if (value === '') continue;
    const { notes, problem } = readValue(value);
    if (problem) warnings.push(unreadable(problem));
    for (const { id, content } of notes) {
      const known = byId.get(id) ?? content;
      byId.set(id, known);
      if (known === content) continue;
      warnings.push(unreadable(`The export gives note ${id} twice. Kept: ${known} — not kept: ${content}`));
    }
  }
  return { footnotes: [...byId].map(([id, content]) => ({ id, content })), warnings };
}

function unreadable(found: string): Warning {
  return { code: 'note-form-unreadable', found, expected: 'Compare the notes of this post with the original.' };
}

/** A note of the Footnotes block: HTML, and the UUID that its mark has as `data-fn`. */
const noteSchema = z.object({ id: z.string(), content: z.string() });
type FootnoteMeta = z.output<typeof noteSchema>;

interface Read {
  notes: FootnoteMeta[];
  /** What was wrong, and with which part of the value. */
  problem?: string;
}

function readValue(value: string): Read {
  const parsed = parseJson(value);
  if (parsed === undefined) {
    const notes = recoverFootnotes(value);
    if (notes) return { notes, problem: `The list of notes is broken JSON; it could be read all the same: ${value}` };
    return { notes: [], problem: `The list of notes is broken JSON and could not be read: ${value}` };
  }
  const entries = [parsed].flat();
  const written = entries.flatMap((entry) => noteSchema.safeParse(entry).data ?? []);
  const notes = written.map(({ id, content }) => ({ id, content: withBackslashes(content) }));
  const others = entries.filter((entry) => !noteSchema.safeParse(entry).success);
  if (others.length > 0) return { notes, problem: `The list of notes holds something else: ${JSON.stringify(others)}` };
  const isChanged = written.some(({ content }, at) => content !== notes[at]?.content);
  if (!isChanged) return { notes };
  return { notes, problem: `The list of notes has lost its backslashes; they were put back: ${value}` };
}

/**
 * Reads a list of notes whose JSON is broken in a known way: quotes or backslashes in it are not escaped, or line ends
 * are in it. `undefined` unless everything in it could be read.
 */
function recoverFootnotes(value: string): FootnoteMeta[] | undefined {
  const list = /^\[\s*\{([^]*)\}\s*\]$/.exec(value.trim())?.[1];
  const notes = list?.split(/\}\s{0,99},\s{0,99}\{/).map(recoverNote);
  return notes?.every((note) => note !== undefined) ? notes : undefined;
}

/**
 * Puts back the backslashes that some importers drop: `u003c` was `<`, and `u201e` was „. ASCII signs only where all
 * tags have lost theirs; other codes wherever they are those of letters and signs.
 */
function withBackslashes(content: string): string {
  const hasLostTags = !content.includes('<') && /u003c\/?[a-z]/.test(content);
  return content.replace(hasLostTags ? ANY_ESCAPE : ESCAPE, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Letters of Latin, Greek, Cyrillic, Arabic and the like, and typographic signs. */
const ESCAPE = /u(00[a-f][0-9a-f]|0[1-6][0-9a-f]{2}|1e[0-9a-f]{2}|20[0-2][0-9a-f])/g;
const ANY_ESCAPE = /u(00(?:2[267]|3[ce]|[a-f][0-9a-f])|0[1-6][0-9a-f]{2}|1e[0-9a-f]{2}|20[0-2][0-9a-f])/g;

function recoverNote(entry: string): FootnoteMeta | undefined {
  const note = CONTENT_FIRST.exec(entry)?.groups ?? ID_FIRST.exec(entry)?.groups;
  const { id, content } = note ?? {};
  return id !== undefined && content !== undefined ? { id, content: withBackslashes(unescaped(content)) } : undefined;
}

const CONTENT_FIRST =
  /^\s*"content"\s*:\s*"(?<content>[^]*)"\s{0,9},\s{0,9}"id"\s{0,9}:\s{0,9}"(?<id>[\w-]{1,64})"\s*$/;
const ID_FIRST = /^\s*"id"\s*:\s*"(?<id>[\w-]{1,64})"\s*,\s*"content"\s*:\s*"(?<content>[^]*)"\s*$/;

function unescaped(content: string): string {
  return content
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\([nrt"\\/])/g, (_, name: string) => ({ n: '\n', r: '\r', t: '\t' })[name] ?? name);
}
