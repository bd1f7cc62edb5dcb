import { anyMonthPattern } from '../../base/month-names.ts';
import { plainDigits } from '../../base/plain-digits.ts';
import type { Paragraph, ParsedArticle } from '../../markdown/parsed-article.ts';
import { sentencesIn, type Stretch } from '../../markdown/sentences.ts';
import { type SpellingHabits, spellingHabits } from '../../markdown/spelling-habits.ts';
import { textWithMarks } from '../../markdown/text-with-marks.ts';
import type { CslDate } from '../citations/csl.ts';
import { perArticle } from '../per-article.ts';
import { datesInText } from './dates-in-text.ts';

/** A sentence of an article, or a row of a table, with the dates in it, each once. */
export interface DatedSentence extends Stretch {
  /** The id of its paragraph, in whose text the offsets are. */
  paragraph: string;
  dates: CslDate[];
}

const sentencesOf = perArticle<DatedSentence[]>('dated-sentences');

/** The sentences of an article’s text that name a day or a month of a year, in order. */
export function datedSentences(parsed: ParsedArticle): readonly DatedSentence[] {
  return sentencesOf(
    parsed,
    () => '',
    () => {
      const { paragraphs, notes } = parsed;
      const habits = spellingHabits(() => [...paragraphs, ...notes].map(({ text }) => text));
      return paragraphs.flatMap((paragraph) => inParagraph(paragraph, habits));
    },
  );
}

const A_YEAR = /(?:1[5-9]|20)\d\d/;
/** Or a date in figures. Dividing a paragraph into sentences takes longer than to look for either. */
const A_MONTH = new RegExp(`(?<!\\p{L})و?${anyMonthPattern}(?!\\p{L})|\\d[./-]\\d`, 'iu');
const ONLY_A_YEAR = /^\s*((?:1[5-9]|20)\d\d)\s*$/;

function inParagraph({ id, text, section, element }: Paragraph, habits: SpellingHabits): DatedSentence[] {
  const [, year] = ONLY_A_YEAR.exec(plainDigits(section?.title ?? '')) ?? [];
  const digits = plainDigits(text);
  if ((year === undefined && !A_YEAR.test(digits)) || !A_MONTH.test(digits)) return [];
  const stretches = element.tagName === 'table' ? rowsOf(element, text) : sentencesIn(text, habits);
  return stretches.flatMap(({ start, end }): DatedSentence[] => {
    const sentence = text.slice(start, end);
    const dates = new Map(datesInText(sentence, year).map(({ date }) => [JSON.stringify(date), date]));
    if (dates.size === 0) return [];
    const trimmed = { start: end - sentence.trimStart().length, end: start + sentence.trimEnd().length };
    return [{ paragraph: id, ...trimmed, dates: [...dates.values()] }];
  });
}

function rowsOf(table: Paragraph['element'], text: string): Stretch[] {
  const { rows = [] } = textWithMarks(table);
  return rows.map((start, index) => ({ start, end: rows[index + 1] ?? text.length }));
}
