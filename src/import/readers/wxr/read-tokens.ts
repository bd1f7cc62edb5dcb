import { FRAME } from './names.ts';
import { PIECE_LENGTH, REMARK_LENGTH, TAG_LENGTH } from './limits.ts';
import { readCdata, type Within } from './read-cdata.ts';
import { NeedsMore, type TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Splits XML into tokens, in one pass, and never fails: what is no markup is text. A document type says nothing, so
 * that no entity of its own is ever expanded.
 *
 * @returns `undefined` where the window has to grow before the next token can be read
 */
export function* readTokens(window: TextWindow): Generator<XmlToken | undefined, void, void> {
  const within: Within = { element: '', isInItem: false };
  for (let at = 0; ; window.keep = at) {
    let token: XmlToken | 'end' | undefined;
    try {
      token = readToken(window, at, within);
    } catch (error) {
      if (!(error instanceof NeedsMore)) throw error;
    }
    if (token === 'end') return;
    yield token;
    if (!token) continue;
    at = token.end;
    if (token.kind !== 'open' && token.kind !== 'close') continue;
    const isOpen = token.kind === 'open' && !token.empty;
    within.element = isOpen ? token.name : '';
    if (token.name === 'item') within.isInItem = isOpen;
    else if (FRAME.test(token.name)) within.isInItem = false;
  }
}

function readToken(window: TextWindow, at: number, within: Within): XmlToken | 'end' {
  window.ensure(at + TAG_LENGTH);
  if (at >= window.end) return 'end';
  if (!window.startsWith('<', at)) return readWords(window, at, at);
  if (window.startsWith('<![CDATA[', at)) return readCdata(window, at, within);
  return readTag(window, at) ?? readRemark(window, at) ?? readWords(window, at, at + 1);
}

function readTag(window: TextWindow, at: number): XmlToken | undefined {
  const tag = window.match(TAG, at);
  if (!tag) return undefined;
  const [source, closing, name = '', attributes = '', slash] = tag;
  const place = { source, start: at, end: at + source.length };
  return closing
    ? { kind: 'close', name, ...place }
    : { kind: 'open', name, attributes, empty: slash === '/', ...place };
}

/** Neither names nor values hold `<`: no match goes further than the next one. */
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** Text up to the next markup. Long text comes in several tokens. */
function readWords(window: TextWindow, at: number, from: number): XmlToken {
  const next = window.find('<', from, at + PIECE_LENGTH);
  const end = next < 0 ? Math.min(window.end, at + PIECE_LENGTH) : next;
  return { kind: 'text', text: window.slice(at, end), start: at, end };
}

/**
 * Reads what is no part of a document: a comment, an instruction, a document type. `undefined` where none begins, or
 * where it has lost its end: the next end then belongs to something else, and what is between them would be lost.
 */
function readRemark(window: TextWindow, at: number): XmlToken | undefined {
  if (window.startsWith('<!--', at)) {
    const text = between(window, at + '<!--'.length, '-->', REMARK_LENGTH);
    if (text === undefined || text.includes('<!--') || !isBalanced(text)) return undefined;
    return { kind: 'comment', text, start: at, end: at + text.length + '<!---->'.length };
  }
  if (window.startsWith('<?', at)) {
    const text = between(window, at + '<?'.length, '?>', TAG_LENGTH);
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

/** A document type with the declarations of its own, but without a tag: one that contains any has lost its end. */
const DOCTYPE =
  /^<!DOCTYPE\s[^<>[\]]{0,4000}(?:\[(?:[^<>[\]]|<![A-Z](?:[^<>"']|"[^"]{0,1000}"|'[^']{0,1000}')*>|<!--(?:(?!-->)[^]){0,4000}-->)*\]\s{0,99})?>/;

function between(window: TextWindow, from: number, end: string, length: number): string | undefined {
  const found = window.find(end, from, from + length);
  return found < 0 ? undefined : window.slice(from, found);
}

/** Whether every section and every element of an export that begins in a text also ends in it. */
function isBalanced(text: string): boolean {
  let level = 0;
  for (const [mark, closing] of text.matchAll(MARKS)) {
    level += mark === ']]>' || closing === '/' ? -1 : 1;
    if (level < 0) return false;
  }
  return level === 0;
}

const MARKS = /<!\[CDATA\[|\]\]>|<(\/?)(?:item|rss|channel|title|link|guid|description|[\w-]{1,40}:[\w-]{1,40})\b/g;
