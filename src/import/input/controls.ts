/** A kind of control character found in a text, and what became of it. */
export interface Changed {
  /** @example 0x92 */
  code: number;
  /** What it was read as; empty where it was left out. @example "’" */
  read: string;
  count: number;
  /** Some of the places, as they now are. */
  around: string[];
}

/**
 * Text without control characters, which no page can show:
 *
 * - U+0080 to U+009F are most likely bytes of Windows-1252 that were taken for characters on their way: they become
 *   what that encoding has there;
 * - the line and page breaks of Word are ends of lines, its hyphen that does not break is one;
 * - all others say nothing and are left out, and so is half a character.
 *
 * `It\u0092s a del\u007Fete` → `It’s a delete`
 */
export function withoutControls(text: string): { clean: string; changed: Changed[] } {
  if (!CONTROLS.test(text)) return { clean: text, changed: [] };
  const changed = new Map<number, Changed>();
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(ALL_CONTROLS)) {
    const read = readAs(found);
    parts.push(text.slice(from, index), read);
    from = index + found.length;
    if (LAYOUT_READ.has(read)) continue;
    const code = kindOf(found);
    const kind = changed.get(code) ?? { code, read, count: 0, around: [] };
    changed.set(code, kind);
    kind.count += 1;
    if (kind.around.length < SHOWN) kind.around.push(excerpt(text, index, from, read));
  }
  parts.push(text.slice(from));
  return { clean: parts.join(''), changed: [...changed.values()] };
}

/** What a person should see of it: a sentence on what was restored, one on what was left out. */
export function describeChanged(changed: readonly Changed[]): string[] {
  const kinds = merged(changed);
  const restored = kinds.filter(({ read }) => read !== '');
  const removed = kinds.filter(({ read }) => read === '');
  return [...describe(restored, 'read as Windows-1252'), ...describe(removed, 'left out')];
}

/** What is no text (XML 1.0, section 2.2; Unicode, category Cc), but for tabs and the ends of lines. */
const NO_TEXT =
  '[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
const CONTROLS = new RegExp(NO_TEXT);
const ALL_CONTROLS = new RegExp(NO_TEXT, 'g');

/** How many places are shown with the words around them. */
const SHOWN = 5;

const LAYOUT = new Map(Object.entries({ '\v': '\n', '\f': '\n', '\x1E': '\u2011' }));
const LAYOUT_READ = new Set(LAYOUT.values());

const windows1252 = new TextDecoder('windows-1252');

function readAs(found: string): string {
  const code = found.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) return LAYOUT.get(found) ?? '';
  const read = windows1252.decode(Uint8Array.of(code));
  return read === found ? '' : read;
}

/** All halves of characters are one kind. */
function kindOf(found: string): number {
  const code = found.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff ? 0xd800 : code;
}

function excerpt(text: string, start: number, end: number, read: string): string {
  const words = text.slice(Math.max(0, start - 30), start) + read + text.slice(end, end + 30);
  return words.replace(ALL_CONTROLS, readAs).replace(/\s+/gu, ' ').trim();
}

function merged(changed: readonly Changed[]): Changed[] {
  const kinds = new Map<number, Changed>();
  for (const { code, read, count, around } of changed) {
    const before = kinds.get(code) ?? { count: 0, around: [] };
    kinds.set(code, { code, read, count: before.count + count, around: [...before.around, ...around].slice(0, SHOWN) });
  }
  return [...kinds.values()];
}

/** @example "4 control characters were read as Windows-1252: U+0092 as “’” (3), U+0080 as “€”; in “It’s a quote”" */
function describe(kinds: readonly Changed[], what: string): string[] {
  if (kinds.length === 0) return [];
  const count = kinds.reduce((sum, each) => sum + each.count, 0);
  const names = kinds.map(({ code, read, count: times }) => {
    const name = code === 0xd800 ? 'half a character' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return `${name}${read === '' ? '' : ` as “${read}”`}${times === 1 ? '' : ` (${times})`}`;
  });
  const places = kinds.flatMap(({ around }) => around.map((words) => `“${words}”`)).slice(0, SHOWN);
  const subject = count === 1 ? '1 control character was' : `${count} control characters were`;
  return [`${subject} ${what}: ${names.join(', ')}; in ${places.join(', ')}`];
}
