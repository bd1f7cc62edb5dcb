import { anyMonthNumber as monthNumber, anyMonthPattern } from '../../../base/month-names.ts';
import type { CslDate, CslDateParts } from '../csl.ts';

export interface Found<Value> {
  value: Value;
  /** The number of its characters. */
  length: number;
}

const SEASONS = new Map(Object.entries<1 | 2 | 3 | 4>({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 }));

const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTH = `${anyMonthPattern}\\.?`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '\\d{1,2}';
const ORDINAL = '(?:st|nd|rd|th|er|\\.?º|\\.)?';
/** “of” between day, month and year. */
const OF = '(?:\\s+(?:of|de|del|di))?';
/** “год”, as Russian adds to years. */
const OF_YEAR = '(?:\\s?(?:года?|г\\.))?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
/** A year must not be part of a number, of an interval of years or of a name (“2020-style”). */
const END = '(?![\\p{L}\\p{N}/]|[-–]\\p{L}|[-–]\\d)';

const FORMS: { pattern: RegExp; read: (match: RegExpExecArray) => CslDate | undefined }[] = [
  form(`${WEEKDAY}(${DAY})${ORDINAL}${OF}\\s+(${MONTH}),?${OF}\\s+(${YEAR})${OF_YEAR}`, ([, day, month, year]) =>
    oneDay(year, month, day),
  ),
  form(`${WEEKDAY}(${MONTH})\\s+(${DAY})${ORDINAL}\\s*,?\\s*(${YEAR})`, ([, month, day, year]) =>
    oneDay(year, month, day),
  ),
  form(`(${MONTH})\\s*[-–/]\\s*(${MONTH}),?\\s+(${YEAR})`, ([, first, last, year]) => {
    const from: CslDateParts = [Number(year), monthNumber(first)];
    return { 'date-parts': [from, [Number(year), monthNumber(last)]] };
  }),
  form(`(${MONTH}),?${OF}\\s+(${YEAR})${OF_YEAR}`, ([, month, year]) => ({
    'date-parts': [[Number(year), monthNumber(month)]],
  })),
  form(`(${YEAR})-(\\d\\d)-(\\d\\d)`, ([, year, month, day]) => calendarDay(Number(year), Number(month), Number(day))),
  form(`(${DAY})([.-])(\\d{1,2})\\2(${YEAR})`, ([, day, , month, year]) =>
    calendarDay(Number(year), Number(month), Number(day)),
  ),
  form(`(${DAY})([./-])([IVX]{1,4})\\2(${YEAR})`, ([, day, , month = '', year]) =>
    calendarDay(Number(year), ROMAN_MONTHS.indexOf(month.toUpperCase()) + 1, Number(day)),
  ),
  form(`(\\d{1,2})/(\\d{1,2})/(${YEAR})`, ([, first, second, year]) =>
    unambiguousDay(Number(year), Number(first), Number(second)),
  ),
  form(`(spring|summer|autumn|fall|winter),?\\s+(${YEAR})`, ([, season = '', year]) => ({
    'date-parts': [[Number(year)]],
    season: SEASONS.get(season.toLowerCase()),
  })),
  form(`(${YEAR})`, ([, year]) => ({ 'date-parts': [[Number(year)]] })),
];

/**
 * Reads the date at an offset of a text: “March 14, 2022”, “14 March 2022”, “May 9,2022”, “September 2021”, “Spring
 * 2021”, “2021-03-14”, “14.03.2021”, “14-3-2021”, “14-III-2021”, “14/3/2021”, “2021”. Days that are not in the calendar
 * are refused; so is “3/4/2021”, which is ambiguous.
 */
export function dateAt(text: string, at: number): Found<CslDate> | undefined {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const value = match && read(match);
    if (match) return value ? { value, length: match[0].length } : undefined;
  }
  return undefined;
}

/** Whether two dates may be the same: they are equal in the parts that both have. */
export function datesAgree(a: CslDate, b: CslDate): boolean {
  const [first, second] = [a['date-parts'][0], b['date-parts'][0]];
  const common = Math.min(first.length, second.length);
  return first.slice(0, common).join() === second.slice(0, common).join();
}

function form(
  source: string,
  read: (match: RegExpExecArray) => CslDate | undefined,
): { pattern: RegExp; read: (match: RegExpExecArray) => CslDate | undefined } {
  return { pattern: new RegExp(source + END, 'iuy'), read };
}

function oneDay(year = '', month = '', day = ''): CslDate | undefined {
  return calendarDay(Number(year), monthNumber(month), Number(day));
}

/** “14/3/2021” and “3/14/2021” */
function unambiguousDay(year: number, first: number, second: number): CslDate | undefined {
  if (first === second || second > 12) return calendarDay(year, first, second);
  return first > 12 ? calendarDay(year, second, first) : undefined;
}

function calendarDay(year: number, month: number, day: number): CslDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { 'date-parts': [[year, month, day]] } : undefined;
}
