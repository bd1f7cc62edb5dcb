import { REMARK_LENGTH, TAG_LENGTH } from './limits.ts';
import type { Search, TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Reads what is no part of a document: a comment, an instruction, a document type. `undefined` where none begins, or
 * where it has lost its end: the next end then belongs to something else, and what lies between would be lost.
 */
export function* readRemark(window: TextWindow, at: number): Search<XmlToken | undefined> {
  if (window.startsWith('<!--', at)) {
    const text = yield* between(window, at + '<!--'.length, '-->', REMARK_LENGTH);
    if (text === undefined || text.includes('<!--') || !isBalanced(text)) return undefined;
    return { kind: 'comment', text, start: at, end: at + text.length + '<!---->'.length };
  }
  if (window.startsWith('<?', at)) {
    const text = yield* between(window, at + '<?'.length, '?>', TAG_LENGTH);
    if (text === undefined || text.includes('<')) return undefined;
    const place = { start: at, end: at + text.length + '<??>'.length };
    return DECLARATION.test(text) ? { kind: 'instruction', ...place } : { kind: 'comment', text, ...place };
  }
  if (!window.startsWith('<!DOCTYPE', at)) return undefined;
  const declaration = DOCTYPE.exec(window.slice(at, at + TAG_LENGTH))?.[0];
  return declaration === undefined ? undefined : { kind: 'instruction', start: at, end: at + declaration.length };
}

/** What says how the file is to be read or shown. Other instructions are remarks. */
const DECLARATION = /^xml(?:-stylesheet)?(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*$/;

/** A document type with the declarations of its own, but without a tag: one that holds any has lost its end. */
const DOCTYPE =
  /^<!DOCTYPE\s[^<>[\]]{0,4000}(?:\[(?:[^<>[\]]|<![A-Z](?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}')*>|<!--(?:(?!-->)[^]){0,4000}-->)*\]\s{0,99})?>/;

function* between(window: TextWindow, from: number, end: string, length: number): Search<string | undefined> {
  const found = yield* window.find(end, from, from + length);
  return found < 0 ? undefined : window.slice(from, found);
}

/** Whether every section and every element of an export that begins in a text also ends in it. */
function isBalanced(text: string): boolean {
  if (!text.includes('<') && !text.includes(']]>')) return true;
  let level = 0;
  for (const [mark, closing] of text.matchAll(MARKS)) {
    level += mark === ']]>' || closing === '/' ? -1 : 1;
    if (level < 0) return false;
  }
  return level === 0;
}

const MARKS = /<!\[CDATA\[|\]\]>|<(\/?)(?:item|rss|channel|title|link|guid|description|[\w-]{1,40}:[\w-]{1,40})\b/g;
