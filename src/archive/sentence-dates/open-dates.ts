import { anyMonthNumber, anyMonthPattern } from '../../base/month-names.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import { withSharing } from './dates-in-text.ts';
import type { LanguagePatterns, YearWords } from './language-patterns.ts';

/** A day or a month whose year is not beside it. */
export interface OpenDate extends Stretch {
  month: number;
  day?: number | undefined;
  /** What the words around it say of its year. @example "lastYear" for “in May last year” */
  says?: YearWords | undefined;
  /** Those words. */
  words?: Stretch | undefined;
  /** Whether it goes on a list or span whose months do not follow each other: “in December and January”. */
  unordered?: boolean | undefined;
}

/**
 * The days and months of a sentence that say when something was, and have no year: “on 19 October”, “by mid-May”,
 * “last March”. Not those that only name something: “the September elections”, “April’s talks”, “since the attacks of 11
 * September”.
 *
 * @param text in plain digits
 */
export function openDatesIn(text: string, patterns: LanguagePatterns): OpenDate[] {
  const found: OpenDate[] = [];
  for (const match of text.matchAll(OPEN)) {
    const { day1, month1, month2, day2, month3 } = match.groups ?? {};
    const [day, month = ''] = [day1 ?? day2, month1 ?? month2 ?? month3];
    if (patterns.capitals && !/\p{Lu}/u.test(month.charAt(0))) continue;
    const one: OpenDate = {
      start: match.index,
      end: match.index + match[0].length,
      month: anyMonthNumber(month),
      ...(day !== undefined && { day: Number.parseInt(day, 10) }),
    };
    const group = groupStart(one, text);
    const from = Math.max(0, group - LONGEST);
    const before = text.slice(from, group);
    const last = found.at(-1);
    if (patterns.anyYearWords.test(text)) Object.assign(one, yearWords(one, text, patterns));
    if (one.says !== undefined || saysWhen(month, one, before, patterns)) {
      found.push(one);
    } else if (last && patterns.inList.exec(before)?.index === last.end - from) {
      found.push(one);
      if (one.month < last.month) one.unordered = last.unordered = true;
    }
  }
  return found;
}

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.?º|\.)?`;
const OF = String.raw`(?:\s+(?:of|de|del|di))?`;
const FORMS = [
  String.raw`(?<day1>${DAY})${OF}\s+(?<month1>${anyMonthPattern})`,
  String.raw`(?<month2>${anyMonthPattern})\.?\s+(?<day2>${DAY})`,
  String.raw`(?<month3>${anyMonthPattern})`,
];
const OPEN = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}./])(?<!\d[-–])|(?<=(?<!\p{L})[وف]))(?:${FORMS.join('|')})(?![\p{L}\p{N}]|[-–]\p{L}|['’]s)(?!\.?,?${OF}\s+\d)`,
  'giu',
);

/** Where the first of the days or months that share its year begins: “9” in “9 and 12 March”. */
function groupStart({ month, day, start, end }: OpenDate, text: string): number {
  if (day === undefined) return start;
  const dates = withSharing({ date: { 'date-parts': [[2000, month, day]] }, start, end }, text);
  return Math.min(...dates.map((one) => one.start));
}

function saysWhen(month: string, { day }: OpenDate, before: string, patterns: LanguagePatterns): boolean {
  if (day !== undefined) return patterns.beforeDay.test(before) && !patterns.notBeforeDay.test(before);
  const isName = patterns.alsoNames.has(month.toLowerCase());
  return (isName ? patterns.beforeName : patterns.beforeMonth).test(before);
}

/** No words beside a date are longer. */
const LONGEST = 60;

function yearWords(
  { start, end, day }: OpenDate,
  text: string,
  { yearWords }: LanguagePatterns,
): Required<Pick<OpenDate, 'says' | 'words'>> | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end, end + LONGEST)];
  const found = yearWords.find(
    (words) =>
      (day === undefined || !words.onlyMonth) &&
      (words.before?.test(before) ?? true) &&
      (words.after?.test(after) ?? true),
  );
  if (!found) return undefined;
  const words = {
    start: found.before?.exec(before)?.index ?? start,
    end: end + (found.after?.exec(after)?.[0].length ?? 0),
  };
  return { says: found.says, words };
}
