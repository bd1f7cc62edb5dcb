import { CLOSE, ITEM_END, OPEN, endsElement } from './cdata-marks.ts';
import { NEARBY, TEXT_LENGTH } from './limits.ts';
import type { Search, Test, TextWindow } from './text-window.ts';

/** What a section stands in. */
export interface Within {
  /** The element that it begins in; empty where it begins in none. */
  element: string;
  isInItem: boolean;
}

/** Where a section ends that has no proper end. */
export interface Repair {
  end: number;
  /** Where to go on. */
  next: number;
  what: string;
}

/**
 * Looks for the end of a CDATA section that has lost its own: in the same item, the next `]]>` with which its element
 * ends (so a `]]>` that nobody escaped is text); else the end tag, if that has lost its `]]>`; else where the next field
 * begins. The limit is where the item ends.
 */
export function* repairCdata(
  window: TextWindow,
  from: number,
  element: string,
): Search<{ limit: number; repair: Repair | undefined }> {
  const itemEnd = yield* window.findThat(endOfItem(window), ITEM_END, from, from + TEXT_LENGTH);
  const end = itemEnd < 0 ? Math.min(window.end, from + TEXT_LENGTH) : itemEnd;
  const next = yield* window.findThat(startOfItem(window), '<item', from, end);
  const limit = next < 0 ? end : next;
  return { limit, repair: REPAIRED.test(element) ? yield* findEnd(window, from, limit, element) : undefined };
}

/**
 * Where a section ends that would reach into another item, though nothing in its element is worth that: at its element's
 * end tag, or at the end of its line. `undefined` where it has an end of its own.
 */
export function* endBeforeItem(
  window: TextWindow,
  from: number,
  { element, isInItem }: Within,
): Search<Repair | undefined> {
  if (isInItem && REPAIRED.test(element) && element !== 'wp:meta_value') return undefined;
  const own = yield* window.find(CLOSE, from, from + TEXT_LENGTH);
  const before = own < 0 ? from + TEXT_LENGTH : own;
  const item = isInItem
    ? yield* window.findThat(anyEndOfItem(window), ITEM_END, from, before)
    : yield* window.findThat(startOfItem(window), '<item', from, before);
  if (item < 0) {
    const field = yield* otherField(window, from, own, element);
    return field < 0 ? undefined : yield* endBefore(window, from, field, element);
  }
  if (REPAIRED.test(element) && isInItem) return undefined;
  return yield* endBefore(window, from, item, element);
}

/** The beginning of another field in a section whose end is that field's; -1 where there is none. */
function* otherField(window: TextWindow, from: number, own: number, element: string): Search<number> {
  if (own < 0 || endsElement(window, own, element)) return -1;
  yield* window.ensure(own + NEARBY);
  const other = window.match(
    /\]\]>\s{0,500}<\/((?:content|excerpt):encoded|title|description|dc:creator)\s{0,99}>/y,
    own,
  )?.[1];
  return other === undefined || other === element ? -1 : yield* window.find(`<${other}>${OPEN}`, from, own);
}

function* endBefore(window: TextWindow, from: number, item: number, element: string): Search<Repair> {
  const what = `“${element || 'CDATA'}” had no “]]>” at its end`;
  const tag = element === '' ? -1 : yield* window.find(`</${element}`, from, item);
  if (tag >= 0) return { end: tag, next: tag, what };
  const line = yield* window.find('\n', from, item);
  const end = line < 0 ? item : line;
  return { end, next: end, what };
}

function startOfItem(window: TextWindow): Test {
  return nearby(window, 'start of item', (at) => window.match(ITEM, at) !== null);
}

const ITEM = /<item(?:\s[^<>]{0,400})?>\s{0,200}<(?:title|link|pubDate|guid|dc:|content:|description)/y;

/** Elements with text that is worth a repair. They are few, so that all searches together stay linear. */
const REPAIRED = /^(?:(?:content|excerpt):encoded|wp:meta_value|dc:creator|title|description|category)$/;

function* findEnd(window: TextWindow, from: number, limit: number, element: string): Search<Repair | undefined> {
  // The text of a post in the data of another: the tags between them are lost.
  const next = element.startsWith('wp:') ? yield* window.find(`<content:encoded>${OPEN}`, from, limit) : -1;
  if (next >= 0) {
    const line = yield* window.find('\n', from, next);
    const end = line < 0 ? next : line;
    return { end, next: end, what: `“${element}” had no “]]>” at its end` };
  }
  const end = yield* window.findThat(endOfElement(window, element), CLOSE, from, limit);
  if (end >= 0 && (yield* window.find(`<${element}>${OPEN}`, from, end)) < 0) {
    return { end, next: end + CLOSE.length, what: 'a “]]>” in the text was not escaped' };
  }
  const tag = yield* window.findThat(bareEndTag(window), `</${element}`, from, limit);
  if (tag >= 0) return { end: tag, next: tag, what: `“${element}” had no “]]>” at its end` };
  const field = yield* nextField(window, from, limit, element);
  const ownEnd = yield* window.find(CLOSE, from, field);
  if (field === limit || ownEnd >= 0) return undefined;
  return { end: field, next: field, what: `“${element}” had no end: its text was taken to end before the next field` };
}

/** Where a field begins that follows an element in every export; the limit where there is none. */
function* nextField(window: TextWindow, from: number, limit: number, element: string): Search<number> {
  let first = limit;
  for (const field of element === 'title' ? ['<link>'] : ['<excerpt:encoded>', '<wp:post_id>', '<wp:post_date>']) {
    const found = yield* window.find(field, from, first);
    if (found >= 0) first = found;
  }
  return first;
}

/** The end tag of an item is one if another item, or the end of all, follows. */
function endOfItem(window: TextWindow): Test {
  return nearby(window, 'end of item', (at) => window.match(AFTER_ITEM, at) !== null);
}

const AFTER_ITEM = /<\/item>\s{0,500}(?:<item\b|<\/channel|<\/rss|<!--|$)/y;

/** The end tag of an item, whatever tag follows. */
function anyEndOfItem(window: TextWindow): Test {
  return nearby(window, 'any end of item', (at) => window.match(/<\/item>\s{0,500}(?:<|$)/y, at) !== null);
}

function endOfElement(window: TextWindow, element: string): Test {
  return nearby(window, `end of ${element}`, (at) => endsElement(window, at, element));
}

/** An end tag is one, even without a `]]>`, if another field follows and its `]]>` was not escaped with it. */
function bareEndTag(window: TextWindow): Test {
  const isEscaped = (at: number): boolean => window.startsWith(`${OPEN}>`, at - OPEN.length - 1);
  return nearby(window, 'bare', (at) => !isEscaped(at) && window.match(BEFORE_FIELD, at) !== null);
}

const BEFORE_FIELD =
  /<\/[\w:]+\s{0,99}>\s{0,500}<(?:\/?(?:wp|content|excerpt|dc):\w|\/item>|(?:title|link|pubDate|guid|description|category)\b)/y;

function nearby(window: TextWindow, name: string, test: (at: number) => boolean): Test {
  return {
    name,
    *passes(at) {
      yield* window.ensure(at + NEARBY);
      return test(at);
    },
  };
}
