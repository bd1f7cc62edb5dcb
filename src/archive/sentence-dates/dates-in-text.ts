import { anyMonthPattern } from '../../base/month-names.ts';
import { plainDigits } from '../../base/plain-digits.ts';
import { dateAt } from '../citations/read/dates-in-notes.ts';
import type { CslDate } from '../citations/csl.ts';
import { namesOtherYear } from './year-steps.ts';

/** A date in a text, with its place. */
export interface DateInText {
  /** A day, a month, or a span of either. */
  date: CslDate;
  start: number;
  end: number;
}

/**
 * The dates in a sentence that are certain, as exact as a month: “14 March 2022”, “in May 2022”. A date without a year
 * counts where the text itself gives the year: in “on 9 and 12 March 2022”, after “In 2022,” at the beginning of a
 * sentence without another year, or with `year`. Words such as “two years later” count as another year.
 *
 * @param year of the heading above, if that is nothing but a year
 */
export function datesInText(sentence: string, year?: string): DateInText[] {
  const text = plainDigits(sentence);
  const years = [...text.matchAll(YEAR)];
  const dated = years.flatMap(({ index }) => datesUpTo(index, text));
  return [...dated, ...withoutYear(text, certainYear(text, years, year))].sort((a, b) => a.start - b.start);
}

/** A year in a text. */
export const YEAR = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/gu;
/** No date is longer before its year: “Wednesday 24th of September, ”. */
const LONGEST = 40;
/** A beginning of a word, also after the Arabic “and”, which is joined to it. */
const WORD = /(?<![\p{L}\p{N}./-])[\p{L}\p{N}]|(?<=(?<!\p{L})و)[\p{L}\p{N}]/gu;

/** The date that ends with the year at an offset, or begins with it, and those that share this year. */
function datesUpTo(yearAt: number, text: string): DateInText[] {
  const from = Math.max(0, yearAt - LONGEST);
  for (const { index } of text.slice(from, yearAt + 1).matchAll(WORD)) {
    const start = from + index;
    if (start > yearAt) break;
    const read = dateAt(text, start);
    if (!read || start + read.length <= yearAt) continue;
    const one = { date: read.value, start, end: start + read.length };
    return isCertain(one, text) ? withSharing(one, text) : [];
  }
  return [];
}

const VERBS = /^(?:may|march|mar)\b/;

function isCertain({ date, start, end }: DateInText, text: string): boolean {
  const [first] = date['date-parts'];
  if (first.length < 2 || date.season !== undefined) return false;
  if (first.length > 2) return true;
  // “In May 2000 soldiers …”, “they may 2022 …”, “on 31 April 2022”
  const isNumber = first[0] % 100 === 0 && /^ \p{Ll}/u.test(text.slice(end));
  return !isNumber && !VERBS.test(text.slice(start)) && !AFTER_DAY.test(text.slice(0, start));
}

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.?º|\.)?`;
const DAY_OF_MONTH = String.raw`${DAY}(?:\s+(?:of|de|del|di))?\s+${anyMonthPattern}|${anyMonthPattern}\s+${DAY}`;
const AFTER_DAY = new RegExp(`(?<![\\p{L}\\p{N}])${DAY}(?:\\s+(?:of|de|del|di))?\\s+$`, 'iu');
const AND = String.raw`\s+(?:and|or|und|oder|et|ou|y|e|o|и|или|أو)\s+|\s+و\s?`;
const TO = String.raw`\s*[-–—]\s*|\s+(?:to|until|till|bis|bis zum|au|à|jusqu’au|a|al|hasta|по|до|إلى|حتى)\s+`;
const SHARING = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?<first>${DAY_OF_MONTH}|${anyMonthPattern}|${DAY})(?:(?<and>${AND})|(?<comma>\\s*,\\s*)|${TO})$`,
  'iu',
);

/**
 * A date with those before it that share its year, or its month and year: “4, 5 and 7 March 2022”.
 *
 * @param isListed whether a list goes on, in which a comma joins: in “note 3, 5 March 2022” it does not
 */
export function withSharing(last: DateInText, text: string, isListed = false): DateInText[] {
  const match = SHARING.exec(text.slice(Math.max(0, last.start - LONGEST), last.start));
  const { first = '', and, comma } = match?.groups ?? {};
  const read = match && (comma === undefined || isListed) && completed(first, last);
  if (!read) return [last];
  const start = last.start - match[0].length;
  if (and === undefined && comma === undefined) {
    return [{ date: { 'date-parts': [read['date-parts'][0], last.date['date-parts'][0]] }, start, end: last.end }];
  }
  return [...withSharing({ date: read, start, end: start + first.length }, text, true), last];
}

/** A date with what it lacks taken from the next. */
function completed(written: string, { date }: DateInText): CslDate | undefined {
  const [next] = date['date-parts'];
  if (date['date-parts'].length > 1) return undefined;
  const [year, month = 0, day] = next;
  const isDay = /^\d/.test(written) && !/\p{L}{3}/u.test(written);
  // A day is joined with a day, a month with a month.
  if (/\d/.test(written) !== (day !== undefined)) return undefined;
  const whole = isDay
    ? [year, month, Number.parseInt(written, 10)].map((part) => String(part).padStart(2, '0')).join('-')
    : `${written} ${year}`;
  const read = dateAt(whole, 0)?.value;
  return read && isEarlier(read, date) ? read : undefined;
}

function isEarlier(a: CslDate, b: CslDate): boolean {
  const order = ({ 'date-parts': [[year, month = 0, day = 0]] }: CslDate) => (year * 100 + month) * 100 + day;
  return order(a) < order(b);
}

/** “In 2022” at the beginning of a sentence. */
export const OPENING_YEAR =
  /^\P{L}*(?:in|im jahre?|en|en el año|в|في(?: عام| سنة)?)\s+(?<year>(?:1[5-9]|20)\d\d)(?![\p{L}\p{N}])/iu;

/** The year of the days that have none, if the text leaves no doubt. */
function certainYear(text: string, years: readonly RegExpExecArray[], ofHeading?: string): string | undefined {
  const opening = OPENING_YEAR.exec(text)?.groups?.['year'];
  const known = opening ?? ofHeading;
  return years.every(([year]) => year === known) ? known : undefined;
}

const WITHOUT_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:${DAY_OF_MONTH})(?![\\p{L}\\p{N}])(?!\\.?,?(?:\\s+(?:of|de|del|di))?\\s+\\d)`,
  'giu',
);

function withoutYear(text: string, year: string | undefined): DateInText[] {
  const open = year === undefined ? [] : [...text.matchAll(WITHOUT_YEAR)];
  if (open.length === 0 || namesOtherYear(text)) return [];
  return open.flatMap(({ 0: written, index: start }) => {
    const date = dateAt(`${written} ${year}`, 0)?.value;
    return date ? [{ date, start, end: start + written.length }] : [];
  });
}
