import { TAG_LENGTH, TEXT_LENGTH } from './limits.ts';
import { readCdata } from './read-cdata.ts';
import type { MORE, Search, TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Splits XML into tokens, in one pass, and never fails: what is no markup is text. A document type is skipped, so that
 * no entity of its own is ever expanded.
 */
export function* readTokens(window: TextWindow): Generator<XmlToken | typeof MORE, void, void> {
  let element = '';
  for (let at = 0; ; window.keep = at) {
    if (!window.reaches(at + TAG_LENGTH)) yield* window.ensure(at + TAG_LENGTH);
    if (at >= window.end) return;
    const token = readTag(window, at) ?? readWords(window, at) ?? (yield* readOther(window, at, element));
    if (typeof token === 'number') {
      at = token;
      continue;
    }
    at = token.end;
    if (token.kind === 'open') element = token.empty ? '' : token.name;
    if (token.kind === 'close') element = '';
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

/** Text up to the next markup, if the window has it. */
function readWords(window: TextWindow, at: number): XmlToken | undefined {
  const end = window.startsWith('<', at) ? -1 : (window.seek('<', at, at + TEXT_LENGTH) ?? -1);
  return end < 0 ? undefined : { kind: 'text', text: window.slice(at, end), start: at, end };
}

/** A CDATA section, or the place after a remark; text, where there is neither. */
function* readOther(window: TextWindow, at: number, element: string): Search<XmlToken | number> {
  if (window.startsWith('<![CDATA[', at)) return yield* readCdata(window, at, element);
  const skipped = yield* skipRemark(window, at);
  if (skipped > at) return skipped;
  const next = yield* window.find('<', at + 1, at + TEXT_LENGTH);
  const end = next < 0 ? Math.min(window.end, at + TEXT_LENGTH) : next;
  return { kind: 'text', text: window.slice(at, end), start: at, end };
}

/** The place after a comment, an instruction, a declaration or a document type; the same place where there is none. */
function* skipRemark(window: TextWindow, at: number): Search<number> {
  const remark = REMARKS.find(({ start }) => window.startsWith(start, at));
  if (!remark) return at;
  const end = yield* window.find(remark.end, at + remark.start.length, at + remark.length);
  if (end < 0) return at;
  if (remark.start === '<!DOCTYPE' && window.slice(at, end).includes('[')) {
    const subset = yield* window.find(']', end, at + TAG_LENGTH);
    const close = subset < 0 ? -1 : yield* window.find('>', subset, at + TAG_LENGTH);
    return close < 0 ? end + 1 : close + 1;
  }
  return end + remark.end.length;
}

const REMARKS = [
  { start: '<!--', end: '-->', length: 1024 * 1024 },
  { start: '<?', end: '?>', length: TAG_LENGTH },
  { start: '<!DOCTYPE', end: '>', length: TAG_LENGTH },
];
