import { plainDigits } from '../../base/plain-digits.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { CslDate } from '../citations/csl.ts';
import type { ArchiveArticle } from '../model.ts';
import type { ArticleTime } from './article-time.ts';
import { citedDates } from './cited-years.ts';
import { type DateInText, OPENING_YEAR, withSharing, YEAR } from './dates-in-text.ts';
import { findYear } from './find-year.ts';
import type { LanguagePatterns } from './language-patterns.ts';
import { type OpenDate, openDatesIn } from './open-dates.ts';
import { dateOf, relativeDatesIn } from './relative-dates.ts';
import type { YearFrom, YearMention } from './year-mentions.ts';

/** Reads the sentences of one article in order, and infers the years that they do not name. */
export interface SentenceReader {
  begin: (paragraph: Paragraph) => void;
  /** Whether a text may have a date without the name of a month. */
  mayBeRelative: (digits: string) => boolean;
  /** Notes the years of a paragraph without dates. */
  passOver: (paragraph: Paragraph, years: readonly number[]) => void;
  /** The dates of a sentence whose years are inferred, and whether it has others, whose year is not known. */
  read: (
    paragraph: Paragraph,
    sentence: Stretch,
    stated: readonly DateInText[],
  ) => { inferred: InferredDate[]; isOpen: boolean };
}

/** A date whose year, or all of which, was inferred. */
export interface InferredDate extends DateInText {
  from: YearFrom;
  isReckoned?: boolean;
}

/** A remark of the archive on a text may be on its dates. */
const REMARK = '[archive: ';

/** Prepares to read an article. */
export function sentenceReader(
  patterns: LanguagePatterns,
  time: ArticleTime,
  readings: ArchiveArticle['readings'],
): SentenceReader {
  let section: string | undefined;
  let mentions: YearMention[] = [];
  let number = 0;

  return {
    begin: (paragraph) => {
      if (paragraph.section?.id !== section) mentions = [];
      section = paragraph.section?.id;
    },
    mayBeRelative: (digits) => patterns.anyRelative.test(digits),
    passOver: ({ id, text }, years) => {
      number++;
      const hasOpening = OPENING_YEAR.test(plainDigits(text));
      for (const [index, year] of years.entries()) {
        const opens = index === 0 && hasOpening;
        mentions.push({ year, paragraph: id, sentence: number, opens, closes: false });
      }
    },
    read: (paragraph, sentence, stated) => {
      number++;
      const text = plainDigits(paragraph.text.slice(sentence.start, sentence.end));
      const own = mentionsIn(text, stated, paragraph.id);
      const open = openDatesIn(text, patterns).filter((one) => !stated.some((other) => overlaps(one, other)));
      const relative = relativeDatesIn(text, patterns).filter(
        (one) => ![...stated, ...open].some((other) => overlaps(one, other)),
      );
      const inferred: InferredDate[] = [];
      const isSafe = !text.includes(REMARK) && !patterns.notOnce.test(text);
      const goesBack = patterns.earlier.test(text);
      let unknown = 0;
      for (const one of open) {
        const before = [...mentions, ...own.filter(({ at }) => at < one.start)];
        const found =
          isSafe && one.unordered !== true && !isQuoted(one, text)
            ? findYear(one, {
                time,
                mentions: before,
                own: own.map(({ year }) => year),
                cited: citedDates(paragraph, sentence, readings),
                goesBack,
                paragraph: paragraph.id,
                sentence: number,
                opens: opensSentence(one.start, text),
              })
            : undefined;
        const dates = found ? datesOf(one, found.year, text) : [];
        if (!found || dates.length === 0) unknown++;
        else inferred.push(...dates.map((date) => ({ ...date, from: found.from })));
      }
      for (const one of relative) {
        const before = [
          ...mentions,
          ...own.filter(({ at }) => at < one.start),
          ...mentionsOf(inferred, text, one.start),
        ];
        const inParagraph = before.filter((other) => other.paragraph === paragraph.id);
        const isSaid = isSafe && !isQuoted(one, text) && own.every(({ at }) => at < one.start);
        const found = isSaid ? dateOf(one, number, inParagraph, time) : undefined;
        if (found) inferred.push({ ...found, start: one.start, end: one.end, isReckoned: true });
      }
      mentions.push(...[...own, ...mentionsOf(inferred, text, text.length)].sort((a, b) => a.at - b.at));
      return { inferred, isOpen: unknown > 0 };

      function mentionsOf(dates: readonly InferredDate[], text: string, until: number) {
        const ofText = dates.filter(({ start, isReckoned }) => start < until && isReckoned !== true);
        return ofText.map((one) => ({ ...mentionOf(one, text, paragraph.id), from: one.from }));
      }
    },
  };

  function mentionsIn(text: string, stated: readonly DateInText[], paragraph: string): PlacedMention[] {
    const dates = stated.map((one) => mentionOf(one, text, paragraph));
    const years = [...text.matchAll(YEAR)].filter(({ index }) => {
      return !stated.some(({ start, end }) => index >= start && index < end);
    });
    const opening = OPENING_YEAR.exec(text)?.[0].length ?? 0;
    const bare = years.map(({ 0: year, index }): PlacedMention => {
      const opens = index + year.length === opening;
      return { year: Number(year), paragraph, sentence: number, opens, closes: false, at: index };
    });
    return [...dates, ...bare].sort((a, b) => a.at - b.at);
  }

  function mentionOf({ date, start, end }: DateInText, text: string, paragraph: string): PlacedMention {
    const [year, month, day] = date['date-parts'].at(-1) ?? date['date-parts'][0];
    const closes = /^[\P{L}]*$/u.test(text.slice(end));
    return { year, month, day, paragraph, sentence: number, opens: opensSentence(start, text), closes, at: start };
  }

  /** Whether only words such as “in late” are before an offset. */
  function opensSentence(start: number, text: string): boolean {
    const before = text.slice(0, start);
    if (!/\p{L}/u.test(before)) return true;
    const [match] = [patterns.beforeDay, patterns.beforeMonth].flatMap((pattern) => {
      const found = pattern.exec(before);
      return found && !/\p{L}/u.test(before.slice(0, found.index)) ? [found] : [];
    });
    return match !== undefined && /\p{L}/u.test(match[0]);
  }
}

interface PlacedMention extends YearMention {
  at: number;
}

function datesOf({ month, day, start, end }: OpenDate, year: number, text: string): DateInText[] {
  const date: CslDate = { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
  if (day !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return [];
  return withSharing({ date, start, end }, text);
}

/** Whether an offset is within quotation marks. */
function isQuoted({ start }: Stretch, text: string): boolean {
  const before = text.slice(0, start);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || /[“„«][^”“»]*$/u.test(before);
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
