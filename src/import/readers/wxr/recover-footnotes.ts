import type { FootnoteMeta } from './wxr-item.ts';

/**
 * Reads a list of notes whose JSON is broken in a known way: quotes or backslashes in it are not escaped, or line ends
 * stand in it. `undefined` unless everything in it could be read.
 */
export function recoverFootnotes(value: string): FootnoteMeta[] | undefined {
  const list = /^\[\s*\{([^]*)\}\s*\]$/.exec(value.trim())?.[1];
  const notes = list?.split(/\}\s{0,99},\s{0,99}\{/).map(recoverNote);
  return notes?.every((note) => note !== undefined) ? notes : undefined;
}

/**
 * Puts back the backslashes that some importers drop: `u003c` was `<`, and `u201e` was „. ASCII signs only where all tags
 * have lost theirs; other codes wherever they are those of letters and signs.
 */
export function withBackslashes(content: string): string {
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
