import { anyMonthNumber, anyMonthPattern } from '../../../../base/month-names.ts';
import { calendarDate } from '../../../frontmatter/find-dates.ts';

/** A full date in a line. */
export interface DayFound {
  /** What it may mean, in EDTF: `03/04/2014` is in March where the month comes first, in April where the day does. */
  day: { monthFirst?: string; dayFirst?: string };
  start: number;
  end: number;
}

const MONTH = `(?<month>${anyMonthPattern})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';

const NAMED = [
  `(?<![\\p{L}\\d])${DAY}(?: de| of)?[ -]${MONTH},?(?: de| del| of)?[ -]${YEAR}(?: ?(?:года?|г\\.))?`,
  `(?<![\\p{L}\\d])${MONTH}[ -]${DAY},?[ -]${YEAR}`,
  `(?<![\\d/.-])${YEAR}(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?![\\d])`,
  `${YEAR} ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]`,
].map((form) => new RegExp(form, 'iu'));
const FIGURES = new RegExp(`(?<![\\d/.-])(?<first>\\d{1,2})(?<sign>[./-])(?<second>\\d{1,2})\\k<sign>${YEAR}`, 'u');

/** The first full date in a line, in any of the languages that have names of months, or in figures. */
export function dayIn(line: string): DayFound | undefined {
  for (const form of NAMED) {
    const match = form.exec(line);
    const { year, month = '', day } = match?.groups ?? {};
    const date = match && calendarDate([year, /^\d/.test(month) ? month : String(anyMonthNumber(month)), day]);
    if (date !== undefined && date !== null && match) return found(match, { dayFirst: date, monthFirst: date });
  }
  const match = FIGURES.exec(line);
  const { first, second, sign, year } = match?.groups ?? {};
  const dayFirst = calendarDate([year, second, first]);
  const monthFirst = sign === '.' ? undefined : calendarDate([year, first, second]);
  if (!match || (dayFirst ?? monthFirst) === undefined) return undefined;
  return found(match, { ...(dayFirst !== undefined && { dayFirst }), ...(monthFirst !== undefined && { monthFirst }) });
}

function found({ index, 0: written }: RegExpExecArray, day: DayFound['day']): DayFound {
  return { day, start: index, end: index + written.length };
}
