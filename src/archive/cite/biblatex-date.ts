import type { CslDate, CslDateParts } from '../citations/csl.ts';

/**
 * A date as BibLaTeX reads it: a year, month, season or day, uncertain (`~`), or an interval. A day that is not in the
 * calendar, which notes may have, is left out, for biber would drop the whole date.
 *
 * @see the biblatex manual, §2.3.8; ISO 8601-2, clause 4, level 1
 */
export function biblatexDate({ 'date-parts': span, season, circa }: CslDate): string {
  const doubt = circa ? '~' : '';
  return span.map((parts) => `${season === undefined ? isoOf(parts) : seasonOf(parts, season)}${doubt}`).join('/');
}

function isoOf([year, month, day]: CslDateParts): string {
  const digits = [String(year).padStart(4, '0')];
  if (month !== undefined && month >= 1 && month <= 12) {
    digits.push(twoDigits(month));
    if (day !== undefined && day >= 1 && day <= daysIn(year, month)) digits.push(twoDigits(day));
  }
  return digits.join('-');
}

/** 21 is spring, 24 winter. */
function seasonOf([year]: CslDateParts, season: number): string {
  return `${String(year).padStart(4, '0')}-${20 + season}`;
}

function daysIn(year: number, month: number): number {
  const last = new Date(Date.UTC(2000, month, 0));
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
