import type { Stretch } from '../../markdown/sentences.ts';
import { anyOf, regex, START, STOP } from './word-patterns.ts';
import type { DateWords } from './words/date-words.ts';
import { allDateWords } from './words/words-of.ts';

/** The patterns of words that name another year, or this one, without its number. */
export interface YearSteps {
  /** Another: “two years later”, “the following year”, “in the 1930s”. */
  other: RegExp;
  /** Years that pass: “for two years”. */
  duration: RegExp;
  /** That in which the text appeared. */
  present: RegExp;
  /** That which the text named last. */
  same: RegExp;
}

/** The year of a step, whose number is not known: equal to no year, not even to itself. */
export const UNKNOWN_YEAR = Number.NaN;

/** Two words at most: “twenty-five”, “more than five”. */
const NUMBER = String.raw`[\p{L}\p{N}-]+(?:\s+[\p{L}\p{N}-]+)?`;
const DECADE = String.raw`(?<![\p{L}\p{N}])(?:1[5-9]|20)?\d0(?:['’]?s|ern?|-(?:х|е|ых|ые))${STOP}`;
/** “Since the year 1917” names its year. */
const NOT_NUMBERED = String.raw`(?!(?<=عام|سنة)\s+\d{4})`;

/** The patterns of a language. All are for use with a text in plain digits. */
export function yearSteps({ otherYear, duration, presentYear, sameYear }: DateWords): YearSteps {
  return {
    other: regex(otherPattern(otherYear)),
    duration: regex(stepPattern(duration)),
    present: wordsOf(presentYear),
    same: wordsOf(sameYear),
  };
}

function wordsOf(words: readonly string[]): RegExp {
  return regex(`${START}${anyOf(words)}${STOP}`);
}

function otherPattern(words: readonly string[]): string {
  return `${stepPattern(words)}|${DECADE}`;
}

function stepPattern(words: readonly string[]): string {
  // “May 1917 года после …” is of 1917.
  const own = anyOf(words).replaceAll('\\{number\\}', NUMBER);
  return `(?<!\\d{4}\\s+)${START}${own}${STOP}${NOT_NUMBERED}`;
}

let ofAll: RegExp | undefined;

/** Whether a text in plain digits has words, of any language, for another year than the one beside it or above it. */
export function namesOtherYear(text: string): boolean {
  ofAll ??= regex(
    otherPattern(
      allDateWords().flatMap(({ otherYear, duration, presentYear }) => [...otherYear, ...duration, ...presentYear]),
    ),
  );
  return ofAll.test(text);
}

/** Between words for a year and its number: “two years later, in 1916”. */
const EXPLAINED = /^\s*[,،(–—]\s*(?:\p{L}{1,4}\s+)?$/u;

/**
 * The words of a sentence for another year, without those beside a year that says it.
 *
 * @param years where the years and dates begin
 */
export function stepsIn(text: string, pattern: RegExp, years: readonly number[]): Stretch[] {
  if (!pattern.test(text)) return [];
  return [...text.matchAll(new RegExp(pattern, 'giu'))]
    .map(({ 0: words, index: start }) => ({ start, end: start + words.length }))
    .filter(({ end }) => !years.some((at) => at >= end && EXPLAINED.test(text.slice(end, at))));
}
