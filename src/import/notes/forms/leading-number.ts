import type { Dropped } from '../finding.ts';
import { innermostAt } from '../page/places.ts';
import { CIRCLED, numberOfSign } from '../page/numerals.ts';
import { block, isBlank, type Page, readable } from '../page/read-page.ts';

/** The number or sign that a text begins with. */
export interface LeadingNumber {
  printed: string;
  /** Where the text itself starts. */
  to: number;
  /** How it is told from the text. */
  style: 'brackets' | 'stop' | 'raised' | 'linked' | 'space';
}

/**
 * Reads the number of a note off the start of its text.
 *
 * @example "[1] text", "1. text", "(1) text", "1) text", "<sup>1</sup> text", "<a>1</a> text", "1 text", "* text", "^
 *   text"
 */
export function leadingNumber(page: Page, from: number): LeadingNumber | undefined {
  start.lastIndex = from;
  const match = start.exec(page.view);
  if (!match) return undefined;
  const [all, before = '', open = '', number = '', close = ''] = match;
  const to = from + all.length;
  const style = styleOf(page, from + before.length + open.length, open, close, number);
  const next = page.view[to] ?? ' ';
  if (style === 'stop' && /\d/.test(next) && !/\s/.test(all.slice(before.length).trimStart())) return undefined;
  if (/[[(]/.test(open) && !/[\])]/.test(close)) return undefined;
  if (style === 'space' && !/[\s\u00A0]$/.test(all) && next !== block) return undefined;
  return { printed: plainDigits(number), to, style };
}

/** Whether a number is written as only those of notes are. */
export function isOwnStyle(number: LeadingNumber | undefined): number is LeadingNumber {
  return number !== undefined && ['brackets', 'linked', 'raised'].includes(number.style);
}

/** The part of a note that repeats the number of its mark, where it does. */
export function numberDropped(page: Page, from: number, printed: string | undefined, counted: boolean): Dropped[] {
  const caret = /[\s\uE000-\uE002]*\^[\s\uE000]*/y;
  caret.lastIndex = from;
  const after = caret.exec(page.view) ? caret.lastIndex : from;
  const found = leadingNumber(page, after);
  const isOwn = found && (found.printed === printed || isOwnStyle(found));
  const isText = !isOwn || (counted && found.style === 'space');
  const to = isText ? after : found.to;
  return to > from && !isBlank(page.view.slice(from, to)) ? [{ from, to, as: 'note-number' }] : [];
}

/** The number or sign that a link or the like shows, and nothing else. @example "[12]" is "12", "[n 3]" is "n3" */
export function readNumeral(view: string): string | undefined {
  if (view.length > 60) return undefined;
  return numeral.exec(plainDigits(readable(view)).trim())?.[1]?.replace(' ', '');
}

/** With raised digits, and numbers in circles, as plain ones. */
export function plainDigits(text: string): string {
  return text.replace(SIGNS, (sign) => String(numberOfSign(sign) ?? sign));
}

const SIGNS = new RegExp(`[⁰¹²³⁴-⁹${CIRCLED}]`, 'g');

function styleOf(page: Page, at: number, open: string, close: string, number: string): LeadingNumber['style'] {
  if (plainDigits(number) !== number) return 'raised';
  if (open !== '' || /[*†‡§¶#]/.test(number)) return 'brackets';
  for (let element = innermostAt(page, at); element && inline.has(element.node.tagName); element = element.parent) {
    const isWhole = at + number.length + 3 >= element.to - 1;
    if (isWhole && element.node.tagName === 'sup') return 'raised';
    if (isWhole && element.node.tagName === 'a') return 'linked';
  }
  return close === '' ? 'space' : 'stop';
}

/** What Chinese and Japanese put before the number of a note. */
export const SAYS_NOTE = '(?:注释?|註釋?|脚注)';

/**
 * What is before the number, an opening bracket, the number, what ends it. It is asked for at every anchor: no run of
 * white space and ends of elements is read twice in one try, nor to its end if it is longer than any note begins with.
 */
const start = new RegExp(
  String.raw`([\s\u00A0\uE000-\uE002]{0,1000})((?:[[(]\uE000*)?(?:${SAYS_NOTE}\s?)?)` +
    String.raw`(\d{1,5}[a-z]?(?![\p{L}\p{N}])|[⁰¹²³⁴-⁹]{1,4}|[${CIRCLED}]|[*†‡§¶#]{1,4})\uE000*((?:\s?(?=\]))?[\]).:、]{0,2})[\s\u00A0\uE000]*`,
  'uy',
);

const inline: ReadonlySet<string> = new Set('a b em font i small span strong sup u'.split(' '));

const numeral =
  /^[[({\s]*(?:(?:foot|end)?note|fn|nota?|anm|注释?|註釋?|脚注)?\.?\s*(\d{1,5}[a-z]?|[*†‡§¶#]{1,4}|[a-z]{1,2}|[ivxl]{1,6}|nb? ?\d{1,4})[\])}\s.,:;]*$/iu;
