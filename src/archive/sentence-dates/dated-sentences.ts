import { anyMonthPattern } from '../../base/month-names.ts';
import { plainDigits } from '../../base/plain-digits.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import { sentencesIn, type Stretch } from '../../markdown/sentences.ts';
import { type SpellingHabits, spellingHabits } from '../../markdown/spelling-habits.ts';
import { textWithMarks } from '../../markdown/text-with-marks.ts';
import type { CslDate } from '../citations/csl.ts';
import { perArticle } from '../per-article.ts';
import { articleTime, type DatedArticle, yearsIn } from './article-time.ts';
import { datesInText } from './dates-in-text.ts';
import { languagePatterns } from './language-patterns.ts';
import { sentenceReader, type SentenceReader } from './sentence-reader.ts';
import type { YearFrom } from './year-mentions.ts';
import { namesOtherYear } from './year-steps.ts';

/** A sentence of an article, or a row of a table, with the dates in it, each once. */
export interface DatedSentence extends Stretch {
  /** The id of its paragraph, in whose text the offsets are. */
  paragraph: string;
  dates: SentenceDate[];
  /** Whether it names a day or a month whose year is not known. */
  isOpen: boolean;
}

/** A date in a sentence, as exact as a month. */
export interface SentenceDate {
  date: CslDate;
  /** What its year was inferred from; left out where the sentence or the heading above it gives the year. */
  from?: YearFrom | undefined;
  /** Whether the whole date was reckoned from another, as “the next day” is. */
  isReckoned?: boolean | undefined;
}

const sentencesOf = perArticle<DatedSentence[]>('dated-sentences');

/**
 * The sentences of an article’s text that name a day or a month, in order, with the dates whose year is certain and those
 * whose year is inferred. Inferring needs the words of the article’s language; see `words/`.
 */
export function datedSentences(article: DatedArticle): readonly DatedSentence[] {
  const { parsed, language, date, csl, data } = article;
  return sentencesOf(
    parsed,
    () => JSON.stringify([language, date.edtf, csl, data.title, data.subtitle, data.summary]),
    () => {
      const { paragraphs, notes } = parsed;
      const habits = spellingHabits(() => [...paragraphs, ...notes].map(({ text }) => text));
      const patterns = languagePatterns(language);
      const reader = patterns && sentenceReader(patterns, articleTime(article), article.readings);
      return paragraphs.flatMap((paragraph) => inParagraph(paragraph, habits, reader));
    },
  );
}

const A_YEAR = /(?:1[5-9]|20)\d\d/;
/** Or a date in figures. Dividing a paragraph into sentences takes longer than to look for either. */
const A_MONTH = new RegExp(`(?<!\\p{L})و?${anyMonthPattern}(?!\\p{L})|\\d[./-]\\d`, 'iu');
const ONLY_A_YEAR = /^\s*((?:1[5-9]|20)\d\d)\s*$/;

function inParagraph(paragraph: Paragraph, habits: SpellingHabits, reader?: SentenceReader): DatedSentence[] {
  const { text, section, element } = paragraph;
  const [, heading] = ONLY_A_YEAR.exec(plainDigits(section?.title ?? '')) ?? [];
  let year = heading;
  const digits = plainDigits(text);
  const mayBeStated = (heading !== undefined || A_YEAR.test(digits)) && A_MONTH.test(digits);
  if (element.tagName === 'table') {
    return mayBeStated ? rowsOf(element, text).flatMap((row) => withDates(row, paragraph, statedIn(row))) : [];
  }
  reader?.begin(paragraph);
  if (!mayBeStated && reader?.mayHaveDates(text) !== true) {
    reader?.passOver(paragraph, yearsIn(digits));
    return [];
  }
  return sentencesIn(text, habits).flatMap((sentence) => {
    const stated = statedIn(sentence);
    const { inferred = [], isOpen = false } = reader?.read(paragraph, sentence, stated) ?? {};
    return withDates(sentence, paragraph, [...stated, ...inferred], isOpen);
  });

  function statedIn({ start, end }: Stretch) {
    const sentence = text.slice(start, end);
    const stated = datesInText(sentence, year);
    // “A year later it closed.” What follows may be of that year.
    if (year !== undefined && namesOtherYear(plainDigits(sentence))) year = undefined;
    return stated;
  }
}

function withDates(
  { start, end }: Stretch,
  { id, text }: Paragraph,
  found: readonly SentenceDate[],
  isOpen = false,
): DatedSentence[] {
  if (found.length === 0 && !isOpen) return [];
  const sentence = text.slice(start, end);
  // What is stated comes first, and so stays.
  const dates = new Map<string, SentenceDate>();
  for (const { date, from, isReckoned } of found) {
    const key = JSON.stringify(date);
    if (!dates.has(key)) dates.set(key, { date, ...(from && { from }), ...(isReckoned && { isReckoned }) });
  }
  const trimmed = { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
  return [{ paragraph: id, ...trimmed, dates: [...dates.values()], isOpen }];
}

function rowsOf(table: Paragraph['element'], text: string): Stretch[] {
  const { rows = [] } = textWithMarks(table);
  return rows.map((start, index) => ({ start, end: rows[index + 1] ?? text.length }));
}
