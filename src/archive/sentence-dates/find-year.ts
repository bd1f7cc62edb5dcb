import type { CslDate } from '../citations/csl.ts';
import type { ArticleTime } from './article-time.ts';
import { yearOfSources } from './cited-years.ts';
import type { OpenDate } from './open-dates.ts';
import { yearBeforePublication, yearOfLast, yearOfPublication } from './published-years.ts';
import {
  type DatePlace,
  type InferredYear,
  inferredFrom,
  lastNamed,
  yearBefore,
  type YearMention,
} from './year-mentions.ts';

/** What is known where an open date is. */
export interface DateContext extends DatePlace {
  time: ArticleTime;
  /** The years that the section named before it, and those of its own sentence. */
  mentions: readonly YearMention[];
  /** The years of its sentence. */
  own: readonly number[];
  /** The dates of the sources that its sentence cites. */
  cited: readonly CslDate[];
  /** Whether the sentence may go back in time. */
  goesBack: boolean;
  /** Whether it has words for another year: “two years later”. */
  isMoved: boolean;
  /** Whether it has words for the year that the text named last: “that year”. */
  isSameYear: boolean;
  /** Whether it tells of what is so in general, or of a birth. */
  isGeneral: boolean;
}

/** The year of an open date, and what it was inferred from; none where rules disagree or none is safe. */
export function findYear(date: OpenDate, context: DateContext): InferredYear | undefined {
  const { own, isMoved } = context;
  const isByArticle = date.says === 'last' || date.says === 'lastYear' || date.says === 'thisYear';
  if (isMoved && !isByArticle) return undefined;
  const found = date.says === undefined ? agreedYear(date, context) : saidYear(date, context);
  if (!found) return undefined;
  const isOther = (year: number) => year !== found.year;
  return date.says !== 'thatYear' && date.says !== 'yearAfter' && own.some(isOther) ? undefined : found;
}

function agreedYear(date: OpenDate, context: DateContext): InferredYear | undefined {
  const { time, mentions, paragraph, cited, isGeneral } = context;
  const text = yearBefore(date, context, mentions, context.goesBack);
  const source = yearOfSources(date, cited);
  const article = time.isSure ? yearBeforePublication(date, time) : undefined;
  const { subject } = time;
  const rivals = [text?.year, source, subject, time.isCurrent ? article : undefined];
  const [year, ...others] = new Set(rivals.filter((one) => one !== undefined));
  if (year === undefined || others.length > 0) return undefined;
  const isOther = (one: YearMention) => one.year !== year;
  const inParagraph = mentions.filter((one) => one.paragraph === paragraph).some(isOther);
  const before = mentions.findLast(({ year }) => !Number.isNaN(year));
  const inSection = inParagraph || (before !== undefined && isOther(before));
  if (text?.from === 'text' || context.isSameYear) return text;
  if (source !== undefined && (!inSection || subject !== undefined || article === year))
    return { year, from: 'source' };
  if (subject !== undefined && !inParagraph && !isGeneral) return { year, from: 'subject' };
  return (
    text ??
    (time.isCurrent && !isGeneral && article !== undefined && !inSection ? { year, from: 'article' } : undefined)
  );
}

function saidYear(date: OpenDate, { time, mentions, paragraph }: DateContext): InferredYear | undefined {
  const anchor = lastNamed(paragraph, mentions);
  const published = time.isSure && time.isOfItsDay ? yearOfPublication(time) : undefined;
  const fromArticle = (year: number | undefined) =>
    year === undefined ? undefined : { year, from: 'article' as const };
  switch (date.says) {
    case 'last':
      return fromArticle(time.isSure && time.isOfItsDay ? yearOfLast(date, time) : undefined);
    case 'lastYear':
      return fromArticle(published && published - 1);
    case 'thisYear':
      return fromArticle(published);
    case 'thatYear':
      return anchor && inferredFrom(anchor);
    case 'yearAfter':
      return anchor && inferredFrom(anchor, 1);
    case 'following':
      return anchor && inferredFrom(anchor, anchor.month !== undefined && date.month > anchor.month ? 0 : 1);
    case undefined:
      return undefined;
  }
}
