import { monthNumber, monthPattern } from '../../base/months.ts';

/** A day, month or year that a text names. */
export interface FoundDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date: string;
  /** The words that name it. */
  words: string;
  /** Its offset in the text. */
  at: number;
}

const MONTH = `(${monthPattern})\\.?`;
const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const FORMS: { pattern: RegExp; read: (parts: readonly string[]) => (string | undefined)[] }[] = [
  {
    pattern: new RegExp(`(?<![\\p{L}\\d])${MONTH} ${DAY}, ?${YEAR}`, 'giu'),
    read: ([month, day, year]) => [year, monthOf(month), day],
  },
  {
    pattern: new RegExp(`(?<![\\d-])${DAY}(?: of)? ${MONTH},? ${YEAR}`, 'giu'),
    read: ([day, month, year]) => [year, monthOf(month), day],
  },
  { pattern: new RegExp(`(?<![\\d-])${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`, 'gu'), read: (parts) => [...parts] },
  { pattern: new RegExp(`/${YEAR}/(\\d{1,2})/(\\d{1,2})(?=[/\\s]|$)`, 'gu'), read: (parts) => [...parts] },
  { pattern: new RegExp(`/${YEAR}/(\\d{1,2})(?=/\\D|/?\\s|/?$)`, 'gu'), read: (parts) => [...parts] },
  {
    pattern: new RegExp(`(?<![\\p{L}\\d]|\\d )${MONTH},? ${YEAR}`, 'giu'),
    read: ([month, year]) => [year, monthOf(month)],
  },
];

/** Days and months that a text or the addresses in it name, in English words or in figures; impossible ones are none. */
export function findDates(text: string): FoundDate[] {
  const found = new Map<number, FoundDate>();
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const date = calendarDate(read(match.slice(1)));
      const end = match.index + match[0].length;
      if (date === undefined || found.has(end)) continue;
      found.set(end, { date, words: match[0].replace(/^\//u, ''), at: match.index });
    }
  }
  return [...found.values()];
}

/** Four-digit years that a text names, whatever stands beside them. */
export function findYears(text: string): FoundDate[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}.,$€£/-])(?:19|20)\d{2}(?![\p{L}\p{N}]|[.,]\d)/gu)].map(
    ({ 0: date, index }) => ({
      date,
      words: wordsBefore(text, index) + date,
      at: index,
    }),
  );
}

/** A few words before an offset, for the report. */
function wordsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at);
  return at <= 40 ? before : before.slice(before.indexOf(' ') + 1);
}

function monthOf(name = ''): string {
  return String(monthNumber(name));
}

function calendarDate([year, month, day]: readonly (string | undefined)[]): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  const first = date.padEnd(10, '-01');
  const time = Date.parse(first);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== first ? undefined : date;
}
