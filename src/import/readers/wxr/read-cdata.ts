import { NEARBY, TEXT_LENGTH } from './limits.ts';
import type { XmlToken } from './xml-token.ts';
import type { TextWindow } from './text-window.ts';

/** What a section begins in. */
export interface Within {
  /** The element; empty where it begins in none. */
  element: string;
  isInItem: boolean;
}

/** Where a section ends, and where to go on. */
interface End {
  end: number;
  next: number;
  /** What was repaired, in words. */
  repaired?: string;
}

const OPEN = '<![CDATA[';
const CLOSE = ']]>';
const ITEM_END = '</item>';

/**
 * Reads the CDATA section at a place. A section ends where XML says if its element ends there too; else the file is
 * damaged, and {@link repairedEnd} looks for a better end.
 */
export function readCdata(window: TextWindow, start: number, within: Within): XmlToken {
  const from = start + OPEN.length;
  const found = endBeforeItem(window, from, within) ?? properEnd(window, from, within.element);
  if ('limit' in found) {
    const why = `the end of “${within.element || 'CDATA'}” is missing`;
    return { kind: 'broken', why, start, end: found.limit };
  }
  const { end, next, ...repair } = found;
  return { kind: 'cdata', text: cdataText(window.slice(from, end)), ...repair, start, end: next };
}

/** What a section says: the parts of one that was split to escape a `]]>`, or that text is between. */
function cdataText(raw: string): string {
  if (!raw.includes(CLOSE)) return raw;
  return raw.replaceAll(CLOSE + OPEN, '').replace(/\]\]>([^<&\]]*)<!\[CDATA\[/g, '$1');
}

/** The end of a section, its own or a likely one; without one, the limit that it cannot reach beyond. */
function properEnd(window: TextWindow, from: number, element: string): End | { limit: number } {
  const end = window.find(CLOSE, from, from + TEXT_LENGTH, UNSPLIT);
  const own = { end, next: end + CLOSE.length };
  if (end >= 0 && window.match(endOf(element), end) && !swallows(window, from, end, element)) return own;
  const limit = endOfItem(window, from);
  const repaired = REPAIRED.test(element) ? repairedEnd(window, from, limit, element) : undefined;
  return repaired ?? (end >= 0 && end < limit ? own : { limit });
}

/** Where the item ends in which a section is: it cannot reach beyond. */
function endOfItem(window: TextWindow, from: number): number {
  const itemEnd = window.find(ITEM_END, from, from + TEXT_LENGTH, END_OF_ITEM);
  const end = itemEnd < 0 ? Math.min(window.end, from + TEXT_LENGTH) : itemEnd;
  const next = window.find('<item', from, end, START_OF_ITEM);
  return next < 0 ? end : next;
}

/** A `]]>` right after which an element ends; text without an element ends anywhere. */
function endOf(element: string): RegExp {
  return element === '' ? /\]\]>/y : new RegExp(`\\]\\]>\\s{0,500}</${element.replaceAll('.', '\\.')}\\s{0,99}>`, 'y');
}

/** Whether a section has lost its end: it contains that of an item, and then the beginning of another such section. */
function swallows(window: TextWindow, from: number, end: number, element: string): boolean {
  const item = window.find(ITEM_END, from, end);
  return item >= 0 && window.find(`<${element}>${OPEN}`, item, end) >= 0;
}

/** Elements with text that is worth a repair. They are few, so that all searches together stay linear. */
const REPAIRED = /^(?:(?:content|excerpt):encoded|wp:meta_value|dc:creator|title|description|category)$/;

/**
 * Where a section ends that would reach into another item, though nothing in its element is worth that: at its
 * element's end tag, or at the end of its line. `undefined` where it has an end of its own.
 */
function endBeforeItem(window: TextWindow, from: number, { element, isInItem }: Within): End | undefined {
  const isWorthRepair = isInItem && REPAIRED.test(element);
  if (isWorthRepair && element !== 'wp:meta_value') return undefined;
  const own = window.find(CLOSE, from, from + TEXT_LENGTH);
  const before = own < 0 ? from + TEXT_LENGTH : own;
  const item = isInItem
    ? window.find(ITEM_END, from, before, ANY_END_OF_ITEM)
    : window.find('<item', from, before, START_OF_ITEM);
  if (item >= 0) return isWorthRepair ? undefined : endBefore(window, from, item, element);
  const field = otherField(window, from, own, element);
  return field < 0 ? undefined : endBefore(window, from, field, element);
}

/** The beginning of another field in a section whose end is that field's; -1 without one. */
function otherField(window: TextWindow, from: number, own: number, element: string): number {
  if (own < 0) return -1;
  window.ensure(own + NEARBY);
  if (window.match(endOf(element), own)) return -1;
  const other = window.match(OTHER_END, own)?.[1];
  return other === undefined || other === element ? -1 : window.find(`<${other}>${OPEN}`, from, own);
}

const OTHER_END = /\]\]>\s{0,500}<\/((?:content|excerpt):encoded|title|description|dc:creator)\s{0,99}>/y;

function endBefore(window: TextWindow, from: number, item: number, element: string): End {
  const tag = element === '' ? -1 : window.find(`</${element}`, from, item);
  return tag >= 0 ? bareEnd(tag, element) : endOfLine(window, from, item, element);
}

function endOfLine(window: TextWindow, from: number, before: number, element: string): End {
  const line = window.find('\n', from, before);
  return bareEnd(line < 0 ? before : line, element);
}

function bareEnd(end: number, element: string): End {
  return { end, next: end, repaired: `“${element || 'CDATA'}” had no “]]>” at its end` };
}

/**
 * Looks for the end of a section that has lost its own: in the same item, the next `]]>` with which its element ends
 * (so a `]]>` that nobody escaped is text); else the end tag, if that has lost its `]]>`; else where the next field
 * begins.
 */
function repairedEnd(window: TextWindow, from: number, limit: number, element: string): End | undefined {
  // The text of a post in the data of another: the tags between them are lost.
  const next = element.startsWith('wp:') ? window.find(`<content:encoded>${OPEN}`, from, limit) : -1;
  if (next >= 0) return endOfLine(window, from, next, element);
  const end = window.find(CLOSE, from, limit, endOf(element));
  if (end >= 0 && window.find(`<${element}>${OPEN}`, from, end) < 0) {
    return { end, next: end + CLOSE.length, repaired: 'a “]]>” in the text was not escaped' };
  }
  const tag = window.find(`</${element}`, from, limit, BARE_END_TAG);
  if (tag >= 0) return bareEnd(tag, element);
  const field = nextField(window, from, limit, element);
  if (field === limit || window.find(CLOSE, from, field) >= 0) return undefined;
  return {
    end: field,
    next: field,
    repaired: `“${element}” had no end: its text was taken to end before the next field`,
  };
}

/** Where a field begins that follows an element in every export; the limit without one. */
function nextField(window: TextWindow, from: number, limit: number, element: string): number {
  const fields = element === 'title' ? ['<link>'] : ['<excerpt:encoded>', '<wp:post_id>', '<wp:post_date>'];
  return fields.reduce((first, field) => {
    const found = window.find(field, from, first);
    return found < 0 ? first : found;
  }, limit);
}

/** A `]]>` that is more than the escape of one: that is `]]]]><![CDATA[>`. */
const UNSPLIT = /\]\]>(?!<!\[CDATA\[)/y;

const START_OF_ITEM = /<item(?:\s[^<>]{0,400})?>\s{0,200}<(?:title|link|pubDate|guid|dc:|content:|description)/y;

/** The end tag of an item is one if another item, or the end of all, follows. */
const END_OF_ITEM = /<\/item>\s{0,500}(?:<item\b|<\/channel|<\/rss|<!--|$)/y;

/** The end tag of an item, whatever tag follows. */
const ANY_END_OF_ITEM = /<\/item>\s{0,500}(?:<|$)/y;

/** An end tag is one, even without a `]]>`, if another field follows and its `]]>` was not escaped with it. */
const BARE_END_TAG =
  /(?<!<!\[CDATA\[>)<\/[\w:]+\s{0,99}>\s{0,500}<(?:\/?(?:wp|content|excerpt|dc):\w|\/item>|(?:title|link|pubDate|guid|description|category)\b)/y;
