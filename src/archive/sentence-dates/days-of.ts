import type { CslDate, CslDateParts } from '../citations/csl.ts';

/** The first and the last day of a date, as YYYY-MM-DD. */
export function daysOf({ 'date-parts': [first, last = first] }: CslDate): { first: string; last: string } {
  return { first: dayOf(first, 1), last: dayOf(last, 0) };
}

/** @param ofMonth the day for a date without one: 1, or 0 for the last of the month */
function dayOf([year, month, day]: CslDateParts, ofMonth: 0 | 1): string {
  if (day !== undefined && month !== undefined) return isoDay(Date.UTC(year, month - 1, day));
  const of = month ?? (ofMonth === 1 ? 1 : 12);
  return isoDay(Date.UTC(year, of - ofMonth, ofMonth));
}

/** @param time milliseconds since 1970, UTC */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The number of days from one day to another, each YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
