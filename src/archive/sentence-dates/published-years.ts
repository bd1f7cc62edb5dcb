import type { ArticleTime } from './article-time.ts';
import { daysBetween, daysOf } from './days-of.ts';
import type { PartialDate } from './year-mentions.ts';

/** No text leaves out the year of what is longer ago, in days. */
const LONGEST = 184;
/** Days that are known without their year. */
const FAMOUS: readonly string[] = ['9-11'];

/**
 * The year of the last such day or month before an article appeared, wherever in its possible dates that was. Left out
 * for the month in which it appeared, which may be meant or not.
 */
export function yearBeforePublication(date: PartialDate, { earliest, latest }: ArticleTime): number | undefined {
  if (date.day !== undefined && FAMOUS.includes(`${date.month}-${date.day}`)) return undefined;
  const years = new Set([lastYearOf(date, earliest, LONGEST), lastYearOf(date, latest, LONGEST)]);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

/**
 * The year of “last May” or “le 3 mai dernier”: of a day, the last such day; of a month, only where that is in the year
 * before, because in November “last May” may be of either year.
 */
export function yearOfLast(date: PartialDate, { earliest, latest }: ArticleTime): number | undefined {
  const [year, other] = [lastYearOf(date, earliest, 366), lastYearOf(date, latest, 366)];
  if (year === undefined || year !== other) return undefined;
  return date.day !== undefined || year < yearOf(earliest) ? year : undefined;
}

/** The year in which an article appeared, if it is the same for all of its possible dates. */
export function yearOfPublication({ earliest, latest }: ArticleTime): number | undefined {
  return yearOf(earliest) === yearOf(latest) ? yearOf(earliest) : undefined;
}

function lastYearOf({ month, day }: PartialDate, iso: string, longest: number): number | undefined {
  for (const year of [yearOf(iso), yearOf(iso) - 1]) {
    const { first, last } = daysOf({ 'date-parts': [day === undefined ? [year, month] : [year, month, day]] });
    if (last <= iso && daysBetween(first, iso) <= longest + (day === undefined ? 31 : 0)) {
      return day === undefined && first.slice(0, 7) === iso.slice(0, 7) ? undefined : year;
    }
    if (day === undefined && first.slice(0, 7) === iso.slice(0, 7)) return undefined;
  }
  return undefined;
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
