import { PIECE_LENGTH, TAG_LENGTH } from './limits.ts';
import { readCdata } from './read-cdata.ts';
import { FRAME } from './channel-frame.ts';
import type { Within } from './repair-cdata.ts';
import { readRemark } from './read-remark.ts';
import type { MORE, Search, TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Splits XML into tokens, in one pass, and never fails: what is no markup is text. A document type says nothing, so that
 * no entity of its own is ever expanded.
 */
export function* readTokens(window: TextWindow): Generator<XmlToken | typeof MORE, void, void> {
  let element = '';
  let isInItem = false;
  for (let at = 0; ; window.keep = at) {
    if (!window.reaches(at + TAG_LENGTH)) yield* window.ensure(at + TAG_LENGTH);
    if (at >= window.end) return;
    const token = readTag(window, at) ?? readWords(window, at) ?? (yield* readOther(window, at, { element, isInItem }));
    at = token.end;
    if (token.kind === 'open') element = token.empty ? '' : token.name;
    if (token.kind === 'close') element = '';
    if (token.kind === 'open' || token.kind === 'close') isInItem = isInItemAfter(token, isInItem);
    yield token;
  }
}

function readTag(window: TextWindow, at: number): XmlToken | undefined {
  const tag = window.match(TAG, at);
  if (!tag) return undefined;
  const [source, closing, name = '', attributes = '', slash] = tag;
  const place = { source, start: at, end: at + source.length };
  if (closing) return { kind: 'close', name, ...place };
  return { kind: 'open', name, attributes, empty: slash === '/', ...place };
}

/** Neither names nor values hold `<`: no match goes further than the next one. */
const TAG = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** Text up to the next markup, if the window has it. Long text comes in several tokens. */
function readWords(window: TextWindow, at: number): XmlToken | undefined {
  const end = window.startsWith('<', at) ? -1 : (window.seek('<', at, at + PIECE_LENGTH) ?? -1);
  return end < 0 ? undefined : { kind: 'text', text: window.slice(at, end), start: at, end };
}

/** A CDATA section or a remark; text, where there is neither. */
function* readOther(window: TextWindow, at: number, within: Within): Search<XmlToken> {
  if (window.startsWith('<![CDATA[', at)) return yield* readCdata(window, at, within);
  const remark = yield* readRemark(window, at);
  if (remark) return remark;
  const next = yield* window.find('<', at + 1, at + PIECE_LENGTH);
  const end = next < 0 ? Math.min(window.end, at + PIECE_LENGTH) : next;
  return { kind: 'text', text: window.slice(at, end), start: at, end };
}

function isInItemAfter(token: XmlToken & { kind: 'open' | 'close' }, before: boolean): boolean {
  if (token.name === 'item') return token.kind === 'open' && !token.empty;
  return before && !FRAME.test(token.name);
}
