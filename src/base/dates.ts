import { compareCodes } from './compare-text.ts';
import edtf, { type ExtendedDate } from 'edtf';
import { dayWords } from './day-words.ts';

/** A date as precise as it is known. */
export interface ArchiveDate {
  /** The date as written, in EDTF. */
  edtf: string;
  /** The first and the last day that it may mean, as YYYY-MM-DD. */
  earliest: string;
  latest: string;
  /** The year of the first of them: years group articles. */
  year: number;
  /** For readers. @example "August 2022", "between September and December 2019" */
  display: string;
}

/**
 * Reads an EDTF date of level 1: a year, month or day, approximate (`~`) or uncertain (`?`), or an interval.
 *
 * @throws when the text is no such date, or no day of the calendar
 * @see ISO 8601-2:2019, Annex A
 */
export function parseDate(text: string): ArchiveDate {
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
    display: date.type === 'Interval' ? displayInterval(date) : displayDate(date),
  };
}

/** What the library takes beyond the forms of an archive's dates stays out: times of day, years of fewer digits. */
const WRITTEN = /^[1-9]\d{3}(-\d\d){0,2}[~?%]?(\/[1-9]\d{3}(-\d\d){0,2}[~?%]?)?$/;

/**
 * What is known of a date for certain, as far as it can be said with digits: 2022, 2022-08 or 2022-08-15. Of an interval
 * it is what both ends share.
 */
export function certainPart({ earliest, latest }: ArchiveDate): string {
  const parts = earliest.split('-');
  const differs = parts.findIndex((part, index) => part !== latest.split('-')[index]);
  return (differs === -1 ? parts : parts.slice(0, Math.max(differs, 1))).join('-');
}

/** Newest first; of two dates that begin together, the more precise first. */
export function byDateDescending(a: ArchiveDate, b: ArchiveDate): number {
  return compareCodes(b.earliest, a.earliest) || compareCodes(a.latest, b.latest);
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function displayDate(date: ExtendedDate): string {
  const words = format(date);
  if (date.approximate?.value) return `about ${words}`;
  return date.uncertain?.value ? `probably ${words}` : words;
}

function displayInterval({ lower, upper }: ExtendedDate): string {
  if (!lower || !upper) throw new RangeError('an interval needs both ends');
  const sameYear = isoDay(lower.min).slice(0, 4) === isoDay(upper.min).slice(0, 4);
  return `between ${format(lower, sameYear && lower.precision !== 1)} and ${format(upper)}`;
}

function format(date: ExtendedDate, withoutYear = false): string {
  return dayWords(date.min, date.precision ?? 3, withoutYear);
}
