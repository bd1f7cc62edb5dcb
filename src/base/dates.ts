import { compareCodes } from './compare-text.ts';
import edtf, { type ExtendedDate } from 'edtf';
import { memoizeByText } from './memoize.ts';
import { beginsWithYear, dayWords } from './day-words.ts';

/** A date as precise as it is known. */
export interface ArchiveDate {
  /** The date as written, in EDTF. */
  edtf: string;
  /** The first and the last possible day, as YYYY-MM-DD. */
  earliest: string;
  latest: string;
  /** The year of the first possible day, by which articles are grouped. */
  year: number;
  /** For readers. @example "August 2022", "between September and December 2019" */
  display: string;
}

/** How a language writes inexact dates, with the placeholders `{date}`, or `{first}` and `{last}`. */
export interface DateWords {
  about: string;
  probably: string;
  between: string;
}

/** A language (BCP 47), and how it writes inexact dates: a dictionary of the interface has both. */
export interface DateStyle {
  language: string;
  dates: DateWords;
}

/** For dates that no reader sees. */
const NUMBERS: DateStyle = {
  language: 'en-GB',
  dates: { about: '{date}~', probably: '{date}?', between: '{first}/{last}' },
};

/**
 * Reads an EDTF date of level 1: a year, month or day, approximate (`~`) or uncertain (`?`), or an interval.
 *
 * @param style of {@link ArchiveDate.display}
 * @throws RangeError when the text is not such a date, or not a day of the calendar
 * @see ISO 8601-2:2019, Annex A
 */
export function parseDate(text: string, style: DateStyle = NUMBERS): ArchiveDate {
  return readDate(text, style);
}

/** Thousands of articles have the same few dates, and reading one takes a millisecond. */
const readDate = memoizeByText(
  readNewDate,
  (text, { language, dates: { about, probably, between } }) => `${text}|${language}|${about}|${probably}|${between}`,
);

function readNewDate(text: string, { language, dates: words }: DateStyle): ArchiveDate {
  if (!WRITTEN.test(text)) throw new RangeError(`no year, month, day or interval: ${text}`);
  const date = edtf(text, { level: 1, types: ['Date', 'Interval'] });
  for (const day of text.match(/\d{4}-\d{2}-\d{2}/g) ?? []) {
    if (isoDay(Date.parse(day)) !== day) throw new RangeError(`no day of the calendar: ${day}`);
  }
  const earliest = isoDay(date.min);
  return {
    edtf: text,
    earliest,
    latest: isoDay(date.max),
    year: Number(earliest.slice(0, 4)),
    display: date.type === 'Interval' ? displayInterval(date, language, words) : displayDate(date, language, words),
  };
}

/** Stricter than the library, which also accepts times of day and years of fewer digits. */
const WRITTEN = /^[1-9]\d{3}(-\d\d){0,2}[~?%]?(\/[1-9]\d{3}(-\d\d){0,2}[~?%]?)?$/;

/**
 * The certain part of a date, in digits: 2022, 2022-08 or 2022-08-15. For an interval, what both ends share.
 */
export function certainPart({ earliest, latest }: ArchiveDate): string {
  const parts = earliest.split('-');
  const differs = parts.findIndex((part, index) => part !== latest.split('-')[index]);
  return (differs === -1 ? parts : parts.slice(0, Math.max(differs, 1))).join('-');
}

/** Newest first; of two dates that begin on the same day, the more precise first. */
export function byDateDescending(a: ArchiveDate, b: ArchiveDate): number {
  return compareCodes(b.earliest, a.earliest) || compareCodes(a.latest, b.latest);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function displayDate(date: ExtendedDate, language: string, { about, probably }: DateWords): string {
  const words = format(date, language);
  if (date.approximate?.value) return about.replace('{date}', words);
  return date.uncertain?.value ? probably.replace('{date}', words) : words;
}

function displayInterval({ lower, upper }: ExtendedDate, language: string, { between }: DateWords): string {
  if (!lower || !upper) throw new RangeError('an interval needs both ends');
  const sameYear = isoDay(lower.min).slice(0, 4) === isoDay(upper.min).slice(0, 4) && lower.precision !== 1;
  // The year is written once: at the end of the interval or, in languages that begin with it, at the beginning.
  const isFirst = sameYear && beginsWithYear(language);
  const first = format(lower, language, sameYear && !isFirst);
  return between.replace('{first}', first).replace('{last}', format(upper, language, isFirst));
}

function format(date: ExtendedDate, language: string, withoutYear = false): string {
  return dayWords(date.min, date.precision ?? 3, { language, withoutYear });
}
