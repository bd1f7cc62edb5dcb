import type { CslDate, CslDateParts } from '../citations/csl.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { ArticleTime } from './article-time.ts';
import { isoDay } from './days-of.ts';
import type { LanguagePatterns, RelativeWords } from './language-patterns.ts';
import type { YearFrom, YearMention } from './year-mentions.ts';

/** A date that is said without the name of a month: “the next day”. */
export interface RelativeDate extends Stretch {
  says: RelativeWords;
  /** The number of days, for “two days later”. */
  days: number;
}

/** The relative dates of a sentence, in order. */
export function relativeDatesIn(text: string, { relative, numbers }: LanguagePatterns): RelativeDate[] {
  return relative
    .flatMap(({ says, pattern }) =>
      [...text.matchAll(pattern)].map((match) => {
        // Each form of the words has a number of its own.
        const [words, ...numbersOfForms] = match;
        const number = numbersOfForms.find(Boolean) ?? '';
        const days = says === 'daysLater' ? Number(number) || numbers.indexOf(number.toLowerCase()) + 2 : 1;
        return { says, days, start: match.index, end: match.index + words.length };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/**
 * The date that such words mean, reckoned from the date that the text named last, or from the date of the article.
 *
 * @param sentence the number of the sentence in its section
 * @param mentions the years that its paragraph named before it
 */
export function dateOf(
  { says, days }: RelativeDate,
  sentence: number,
  mentions: readonly YearMention[],
  time: ArticleTime,
): { date: CslDate; from: YearFrom } | undefined {
  if (says === 'lastMonth') return withReason(monthBefore(time), 'article');
  const last = mentions.at(-1);
  const near = mentions.filter((one) => one.sentence === last?.sentence);
  if (last?.month === undefined || near.length > 1) return undefined;
  const { from = 'text' } = last;
  if (says === 'sameMonth') return { date: { 'date-parts': [[last.year, last.month]] }, from };
  const isNext = last.sentence >= sentence - 1 && (last.opens || last.closes);
  if (!isNext) return undefined;
  if (says === 'monthAfter') return withReason(dateAt(Date.UTC(last.year, last.month, 1), 2), from);
  if (last.day === undefined) return undefined;
  return withReason(dateAt(Date.UTC(last.year, last.month - 1, last.day + days), 3), from);
}

function withReason(date: CslDate | undefined, from: YearFrom) {
  return date && { date, from };
}

function monthBefore({ earliest, latest, isSure, isOfItsDay }: ArticleTime): CslDate | undefined {
  const month = earliest.slice(0, 7);
  if (!isSure || !isOfItsDay || month !== latest.slice(0, 7)) return undefined;
  return dateAt(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 2, 1), 2);
}

function dateAt(time: number, precision: 2 | 3): CslDate {
  const [year = 0, month = 1, day = 1] = isoDay(time).split('-').map(Number);
  const parts: CslDateParts = precision === 2 ? [year, month] : [year, month, day];
  return { 'date-parts': [parts] };
}
