import { CLOSE, ITEM_END, OPEN, endsElement } from './cdata-marks.ts';
import { NEARBY, TEXT_LENGTH } from './limits.ts';
import { endBeforeItem, repairCdata, type Within } from './repair-cdata.ts';
import type { Search, Test, TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Reads the CDATA section at a place. A section ends where XML says
 * if its element ends there too; else the file is damaged, and {@link repairCdata} looks for a better end.
 */
export function* readCdata(window: TextWindow, start: number, within: Within): Search<XmlToken> {
  const { element } = within;
  const from = start + OPEN.length;
  const ended = yield* endBeforeItem(window, from, within);
  if (ended) {
    const { end, next, what } = ended;
    return { kind: 'cdata', text: cdataText(window.slice(from, end)), repaired: what, start, end: next };
  }
  const end = simpleEnd(window, from) ?? (yield* window.findThat(unsplit(window), CLOSE, from, from + TEXT_LENGTH));
  if (end >= 0 && endsElement(window, end, element) && !swallows(window, from, end, element)) {
    return { kind: 'cdata', text: cdataText(window.slice(from, end)), start, end: end + CLOSE.length };
  }
  const { limit, repair } = yield* repairCdata(window, from, element);
  if (repair) {
    const text = cdataText(window.slice(from, repair.end));
    return { kind: 'cdata', text, repaired: repair.what, start, end: repair.next };
  }
  if (end >= 0 && end < limit) {
    return { kind: 'cdata', text: cdataText(window.slice(from, end)), start, end: end + CLOSE.length };
  }
  return { kind: 'broken', why: `the end of “${element || 'CDATA'}” is missing`, start, end: limit };
}

/** What a section says: the parts of one that was split to escape a `]]>`, or that text stands between. */
function cdataText(raw: string): string {
  if (!raw.includes(CLOSE)) return raw;
  return raw.replaceAll(CLOSE + OPEN, '').replace(/\]\]>([^<&\]]*)<!\[CDATA\[/g, '$1');
}

/** The first `]]>`, if the window has it and what follows, and it does not split the section. */
function simpleEnd(window: TextWindow, from: number): number | undefined {
  const end = window.seek(CLOSE, from, from + TEXT_LENGTH) ?? -1;
  const isSeen = end >= 0 && window.reaches(end + NEARBY);
  return isSeen && !window.startsWith(OPEN, end + CLOSE.length) ? end : undefined;
}

/** Whether a `]]>` is more than the escape of one: that is `]]]]><![CDATA[>`. */
function unsplit(window: TextWindow): Test {
  return {
    name: 'unsplit',
    *passes(at) {
      yield* window.ensure(at + NEARBY);
      return !window.startsWith(OPEN, at + CLOSE.length);
    },
  };
}

/** Whether a section holds the end of an item and then the beginning of another such section: it lost its own end. */
function swallows(window: TextWindow, from: number, end: number, element: string): boolean {
  const item = window.seek(ITEM_END, from, end) ?? -1;
  return item >= 0 && (window.seek(`<${element}>${OPEN}`, item, end) ?? -1) >= 0;
}
