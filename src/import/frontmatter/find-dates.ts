import { compareCodes } from '../../base/compare-text.ts';
import { anyMonthNumber, anyMonthPattern } from '../../base/month-names.ts';

/** A day, month or year that a text names. */
export interface FoundDate {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  date: string;
  /** The words that name it. */
  words: string;
  /** Its offset in the text. */
  at: number;
}

const MONTH = `(?<month>${anyMonthPattern})\\.?`;
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';

const FORMS = [
  `(?<![\\p{L}\\d])${MONTH} ${DAY}, ?${YEAR}`,
  `(?<![\\d-])${DAY}(?: of| de)? ${MONTH},?(?: de)? ${YEAR}`,
  `(?<![\\d-])${YEAR}-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`,
  `/${YEAR}/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?=[/\\s]|$)`,
  `/${YEAR}/(?<month>\\d{1,2})(?=/\\D|/?\\s|/?$)`,
  `(?<![\\p{L}\\d]|\\d )${MONTH},?(?: de)? ${YEAR}`,
].map((form) => new RegExp(form, 'giu'));

/**
 * Days and months that a text or the addresses in it name, in words or in figures; impossible ones are left out.
 */
export function findDates(text: string): FoundDate[] {
  const found = new Map<number, FoundDate>();
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { year, month = '', day } = match.groups ?? {};
      const date = calendarDate([year, /^\d/.test(month) ? month : String(anyMonthNumber(month)), day]);
      const end = match.index + match[0].length;
      if (date === undefined || found.has(end)) continue;
      found.set(end, { date, words: match[0].replace(/^\//u, ''), at: match.index });
    }
  }
  return [...found.values()];
}

/** Four-digit years that a text names, whatever is beside them. */
function findYears(text: string): FoundDate[] {
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

/** A day, month or year as a date; undefined where the calendar has none. @param parts year, month, day, as far as known */
export function calendarDate([year, month, day]: readonly (string | undefined)[]): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  const first = date.padEnd(10, '-01');
  const time = Date.parse(first);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== first ? undefined : date;
}

/** What the dates in a list of notes say of when it was closed. */
export interface NewestDate {
  newest: FoundDate;
  /** Dates that are taken for slips: more than a year newer than nearly all others. */
  slips: FoundDate[];
  /** The one date that is newer than all others by more than {@link LONE_DAYS} days. */
  lone?: FoundDate;
}

/** The number of dates from which one can stand out. */
const ENOUGH = 5;
/** Which share of the dates "nearly all" is. */
const NEARLY_ALL = 0.9;
const YEAR_DAYS = 366;
const LONE_DAYS = 45;

/** The newest of the dates of a post's notes, slips apart; undefined without any. */
export function newestDate(dates: readonly FoundDate[]): NewestDate | undefined {
  const sorted = [...dates].sort((a, b) => dayNumber(a) - dayNumber(b));
  const limit = sorted[Math.ceil(sorted.length * NEARLY_ALL) - 1];
  const kept =
    limit && sorted.length >= ENOUGH
      ? sorted.filter((date) => dayNumber(date) - dayNumber(limit) <= YEAR_DAYS)
      : sorted;
  const newest = kept.at(-1);
  if (!newest) return undefined;
  const next = kept.at(-2);
  const isLone = next && kept.length >= ENOUGH && dayNumber(newest) - dayNumber(next) > LONE_DAYS;
  return { newest, slips: sorted.slice(kept.length), ...(isLone && { lone: newest }) };
}

function dayNumber({ date }: FoundDate): number {
  return Date.parse(date.padEnd(10, '-01')) / 86_400_000;
}

/** A year of the text that dates it. */
export interface NewestYear extends FoundDate {
  /** Whether the text looks forward to it from nearby, as to a book that is about to come out. */
  isAhead: boolean;
}

const AHEAD =
  /\b(?:by|until|till|will|shall|plan(?:s|ned|ning)?|target(?:s|ed)?|expect(?:s|ed)?|due|scheduled|hop(?:es|ed|ing)|next|future|scenario|projected|forecast|forthcoming|upcoming|horizon|towards?|aim(?:s|ed|ing)?)\b/iu;
const ANNOUNCED = /\b(?:forthcoming|upcoming|to be published|out in)\b/iu;
/** How many characters before a year speak of it. */
const REACH = 90;

/**
 * The newest year that blocks of text name, but for those that they look forward to. A book announced as forthcoming
 * is out soon: its year comes before older ones.
 */
export function newestYear(blocks: readonly string[], thisYear: number): NewestYear | undefined {
  return blocks
    .flatMap((block) =>
      findYears(block).flatMap((year): NewestYear[] => {
        if (Number(year.date) > thisYear) return [];
        const before = sentenceBefore(block, year.at);
        const isAhead = AHEAD.test(before);
        return isAhead && !ANNOUNCED.test(before) ? [] : [{ ...year, isAhead }];
      }),
    )
    .sort((a, b) => compareCodes(b.date, a.date) || Number(a.isAhead) - Number(b.isAhead))[0];
}

/** The words before an offset in the same sentence. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1);
}
