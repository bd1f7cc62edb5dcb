import type { CslDate } from '../../citations/csl.ts';

/** The key of units with a name that has these initials. */
export function initialsKey(letters: string): string {
  return `~${letters}`;
}

/** The key of units with any word of a group of near words. */
export function groupKey(number: number): string {
  return `^${number}`;
}

/** The key of units with a date in a year, or in a month of it. */
export function dateKey(year: number, month?: number): string {
  return month === undefined ? `=${year}` : `=${year}-${month}`;
}

/** The keys of a date: of its year and, if it is known, its month. */
export function dateKeys(date: CslDate | undefined): string[] {
  const [[year, month] = []] = date?.['date-parts'] ?? [];
  if (year === undefined) return [];
  return month === undefined ? [dateKey(year)] : [dateKey(year), dateKey(year, month)];
}
