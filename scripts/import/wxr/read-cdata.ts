import { NEARBY, TEXT_LENGTH } from './limits.ts';
import type { Search, Test, TextWindow } from './text-window.ts';
import type { XmlToken } from './xml-token.ts';

/**
 * Reads the CDATA section at a place, where `element` is the element that it begins in. A section ends where XML says
 * if its element ends there too; else the file is damaged, and it ends at the next `]]>` with which its element ends
 * (so a `]]>` that nobody escaped is text), or at the end tag if that has lost its `]]>`.
 */
export function* readCdata(window: TextWindow, start: number, element: string): Search<XmlToken> {
  const from = start + OPEN.length;
  const end = yield* window.find(CLOSE, from, from + TEXT_LENGTH, unsplit(window));
  const isClosed = end >= 0 && (element === '' || (yield* endsWith(window, end, element)));
  if (isClosed && !(yield* swallows(window, from, end, element))) {
    return { kind: 'cdata', text: cdataText(window.slice(from, end)), start, end: end + CLOSE.length };
  }
  const itemEnd = yield* window.find(ITEM_END, from, from + TEXT_LENGTH, lastInItem(window));
  const limit = itemEnd < 0 ? Math.min(window.end, from + TEXT_LENGTH) : itemEnd;
  const repair = REPAIRED.test(element) ? yield* findRepair(window, from, limit, element) : undefined;
  if (repair) {
    const text = cdataText(window.slice(from, repair.end));
    return { kind: 'cdata', text, repaired: repair.what, start, end: repair.next };
  }
  if (end >= 0 && end < limit) {
    return { kind: 'cdata', text: cdataText(window.slice(from, end)), start, end: end + CLOSE.length };
  }
  return { kind: 'broken', why: `the end of “${element || 'CDATA'}” is missing`, start, end: limit };
}

const OPEN = '<![CDATA[';
const CLOSE = ']]>';
const ITEM_END = '</item>';

/** Elements with text that is worth a repair. */
const REPAIRED =
  /^(?:(?:content|excerpt):encoded|wp:(?:meta_value|comment_content)|dc:creator|title|description|category)$/;

/** What a section says: the parts of one that was split to escape a `]]>`, or that text stands between. */
function cdataText(raw: string): string {
  if (!raw.includes(CLOSE)) return raw;
  return raw.replaceAll(CLOSE + OPEN, '').replace(/\]\]>([^<&\]]*)<!\[CDATA\[/g, '$1');
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

/** Whether the element ends right after the `]]>` at a place. */
function* endsWith(window: TextWindow, end: number, element: string): Search<boolean> {
  yield* window.ensure(end + NEARBY);
  return window.match(/\]\]>\s{0,500}<\/([\w.:-]+)\s{0,99}>/y, end)?.[1] === element;
}

/** Whether a section holds the end of an item and then the beginning of another such section: it lost its own end. */
function* swallows(window: TextWindow, from: number, end: number, element: string): Search<boolean> {
  const item = yield* window.find(ITEM_END, from, end);
  return item >= 0 && (yield* window.find(`<${element}>${OPEN}`, item, end)) >= 0;
}

/** Whether the end tag of an item is one: another item, or the end of all, follows. */
function lastInItem(window: TextWindow): Test {
  return {
    name: 'last in item',
    *passes(at) {
      yield* window.ensure(at + NEARBY);
      return window.match(/<\/item>\s{0,500}(?:<item\b|<\/channel|<\/rss|<!--|$)/y, at) !== null;
    },
  };
}

interface Repair {
  /** Where the text ends, and where to go on. */
  end: number;
  next: number;
  what: string;
}

function* findRepair(window: TextWindow, from: number, limit: number, element: string): Search<Repair | undefined> {
  const endTag = `</${element}`;
  const end = yield* window.find(CLOSE, from, limit, {
    name: element,
    passes: (at) => endsWith(window, at, element),
  });
  if (end >= 0 && (yield* window.find(`<${element}>${OPEN}`, from, end)) < 0) {
    return { end, next: end + CLOSE.length, what: 'a “]]>” in the text was not escaped' };
  }
  const tag = yield* window.find(endTag, from, limit, {
    name: 'before a field',
    *passes(at) {
      yield* window.ensure(at + NEARBY);
      return !window.startsWith(`${OPEN}>`, at - OPEN.length - 1) && window.match(BEFORE_FIELD, at) !== null;
    },
  });
  return tag < 0 ? undefined : { end: tag, next: tag, what: `“${element}” had no “]]>” at its end` };
}

/** An end tag, and the next field of an item or the end of it. */
const BEFORE_FIELD =
  /<\/[\w:]+\s{0,99}>\s{0,500}<(?:\/?(?:wp|content|excerpt|dc):\w|\/item>|(?:title|link|pubDate|guid|description|category)\b)/y;
