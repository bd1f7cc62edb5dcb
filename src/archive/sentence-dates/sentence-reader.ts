import { plainDigits } from '../../base/plain-digits.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { CslDate } from '../citations/csl.ts';
import type { ArchiveArticle } from '../model.ts';
import type { ArticleTime } from './article-time.ts';
import { citedDates } from './cited-years.ts';
import { type DateInText, OPENING_YEAR, withSharing } from './dates-in-text.ts';
import { findYear } from './find-year.ts';
import type { LanguagePatterns } from './language-patterns.ts';
import { type OpenDate, openDatesIn } from './open-dates.ts';
import { mentionOf, mentionsIn, opensSentence, type PlacedMention } from './place-mentions.ts';
import { isQuoted } from './quotations.ts';
import { dateOf, relativeDatesIn } from './relative-dates.ts';
import type { YearFrom, YearMention } from './year-mentions.ts';
import { stepsIn, UNKNOWN_YEAR } from './year-steps.ts';

/** Reads the sentences of one article in order, and infers the years that they do not name. */
export interface SentenceReader {
  begin: (paragraph: Paragraph) => void;
  /** Whether a text without a year may have a date. */
  mayHaveDates: (text: string) => boolean;
  /** Notes the years of a paragraph without dates. */
  passOver: (paragraph: Paragraph, years: readonly number[]) => void;
  /** The dates of a sentence whose years are inferred, and whether it has others, whose year is not known. */
  read: (paragraph: Paragraph, sentence: Stretch, stated: readonly DateInText[]) => Inferred;
}

interface Inferred {
  inferred: InferredDate[];
  isOpen: boolean;
  /** The words for another year that gave a date its year. */
  understood?: Stretch[];
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
  /** Of the section, so far. */
  let mentions: YearMention[] = [];
  let number = 0;

  return {
    begin: (paragraph) => {
      if (paragraph.section?.id !== section) mentions = [];
      section = paragraph.section?.id;
    },
    mayHaveDates: (text) => patterns.month.test(text) || patterns.alone.test(text),
    passOver: ({ id, text }, years) => {
      number++;
      const digits = plainDigits(text);
      const hasOpening = years.length > 0 && OPENING_YEAR.test(digits);
      for (const [index, year] of years.entries()) {
        mentions.push({ year, paragraph: id, sentence: number, opens: index === 0 && hasOpening, closes: false });
      }
      if (movesOn(digits, hasOpening)) mentions.push(stepMention({ paragraph: id, sentence: number }));
    },
    read: (paragraph, sentence, stated) => {
      number++;
      const text = plainDigits(paragraph.text.slice(sentence.start, sentence.end));
      const own = mentionsIn(text, stated, { paragraph: paragraph.id, sentence: number }, patterns);
      const steps = stepsOf(text, own);
      const { inferred, isOpen, understood = [] } = infer(paragraph, sentence, text, stated, own, steps);
      const moved = steps
        .filter(isFree(understood))
        .map(({ start: at }) => ({ ...stepMention({ paragraph: paragraph.id, sentence: number }), at }));
      mentions.push(...[...own, ...moved, ...mentionsOf(inferred, text, paragraph.id)].sort((a, b) => a.at - b.at));
      return { inferred, isOpen };
    },
  };

  /** The words that may name another year than the one before. “This year” in news is no step from it. */
  function stepPatterns(opensWithYear: boolean): RegExp[] {
    const { other, duration, present } = patterns.steps;
    const isAfterYear = opensWithYear || mentions.length > 0;
    const isPresentOther = !time.isSure || !time.isOfItsDay || isAfterYear;
    return [other, ...(isAfterYear ? [duration] : []), ...(isPresentOther ? [present] : [])];
  }

  function movesOn(text: string, opensWithYear: boolean): boolean {
    return stepPatterns(opensWithYear).some((pattern) => pattern.test(text));
  }

  function stepsOf(text: string, own: readonly PlacedMention[]): Stretch[] {
    const years = own.map(({ at }) => at);
    return stepPatterns(own.some(({ opens }) => opens)).flatMap((pattern) => stepsIn(text, pattern, years));
  }

  function infer(
    paragraph: Paragraph,
    sentence: Stretch,
    text: string,
    stated: readonly DateInText[],
    own: readonly PlacedMention[],
    steps: readonly Stretch[],
  ): Inferred {
    const { id } = paragraph;
    const open = patterns.month.test(text) ? openDatesIn(text, patterns).filter(isFree(stated)) : [];
    const mayBeReckoned =
      patterns.alone.test(text) || own.length + open.length > 0 || mentions.at(-1)?.paragraph === id;
    const relative = mayBeReckoned ? relativeDatesIn(text, patterns).filter(isFree([...stated, ...open])) : [];
    if (open.length + relative.length === 0) return { inferred: [], isOpen: false };

    const isMoved = steps.some(isFree(open.flatMap(({ words }) => words ?? [])));
    const isSafe = !text.includes(REMARK) && !patterns.notOnce.test(text);
    const saysWhen = (one: Stretch) => isSafe && !isQuoted(one, text);
    const ownBefore = ({ start }: Stretch) => own.filter(({ at }) => at < start);
    const shared = {
      time,
      paragraph: id,
      sentence: number,
      own: own.map(({ year }) => year),
      goesBack: patterns.earlier.test(text),
      isMoved,
      isSameYear: patterns.steps.same.test(text),
      isGeneral: patterns.general.test(text),
      cited: citedDates(paragraph, sentence, readings),
    };
    let isOpen = false;
    const understood: Stretch[] = [];
    const inferred = open.flatMap((one): InferredDate[] => {
      const opens = opensSentence(one.start, text, patterns);
      const context = { ...shared, opens, mentions: [...mentions, ...ownBefore(one)] };
      const found = saysWhen(one) && one.unordered !== true ? findYear(one, context) : undefined;
      const dates = found ? datesOf(one, found.year, text) : [];
      if (!found || dates.length === 0) isOpen = true;
      else if (one.words) understood.push(one.words);
      return found ? dates.map((date) => ({ ...date, from: found.from })) : [];
    });
    for (const one of relative) {
      const before = mentionsOf(
        inferred.filter(({ start }) => start < one.start),
        text,
        id,
      );
      const inParagraph = [...mentions, ...ownBefore(one), ...before].filter(({ paragraph }) => paragraph === id);
      const isLast = own.every(({ at }) => at < one.start);
      const isSteady = !isMoved || one.says === 'lastMonth';
      const found = saysWhen(one) && isLast && isSteady ? dateOf(one, number, inParagraph, time) : undefined;
      if (found) inferred.push({ ...found, start: one.start, end: one.end, isReckoned: true });
    }
    return { inferred, isOpen, understood };
  }

  /** What later dates may follow: not a date that was itself reckoned. */
  function mentionsOf(inferred: readonly InferredDate[], text: string, paragraph: string) {
    return inferred
      .filter(({ isReckoned }) => isReckoned !== true)
      .map((one) => ({ ...mentionOf(one, text, { paragraph, sentence: number }, patterns), from: one.from }));
  }
}

function datesOf({ month, day, start, end }: OpenDate, year: number, text: string): DateInText[] {
  const date: CslDate = { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
  if (day !== undefined && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) return [];
  return withSharing({ date, start, end }, text);
}

function stepMention(place: Pick<YearMention, 'paragraph' | 'sentence'>): YearMention {
  return { ...place, year: UNKNOWN_YEAR, opens: false, closes: false };
}

function isFree(others: readonly Stretch[]): (one: Stretch) => boolean {
  return (one) => !others.some(({ start, end }) => one.start < end && start < one.end);
}
