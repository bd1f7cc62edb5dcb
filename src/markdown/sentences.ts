import { anyMonthPattern } from '../base/month-names.ts';
import { ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS } from './abbreviations.ts';
import { endsWithYear, goesOnAfterYear } from './after-year.ts';
import { isOpener } from './sentence-openers.ts';
import type { SpellingHabits } from './spelling-habits.ts';

/** A range of a text: offsets of its beginning and its end. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The sentences of a text, each with the space after it, so that together they are the whole text. None ends at the
 * full stop of an abbreviation.
 *
 * @param habits how the whole text writes its words
 */
export function sentencesIn(text: string, habits: SpellingHabits): Stretch[] {
  const found: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && goesOn(text.slice(last.start, index), segment, habits)) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The word before a final full stop, with full stops within it: “Gen”, “U.S”. */
const SHORTENED = /(?<![\p{L}\p{M}.])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?(?:\.[\p{L}\p{M}]+)*)\.[\p{Pe}\p{Pf}"'’]*\s*$/u;
/** The end of a text that shows its last word, or a year with its sign: no such word is longer. */
const LONGEST = 80;
/** No name follows “и т. д.”. */
const AND_SO_ON = /(?<!\p{L})т\.\s?[дп]\.[\p{Pe}\p{Pf}"'’]*\s*$/u;
/** The “s” of “the group’s.” is no initial. */
const POSSESSIVE = /\p{L}['’]s\.[\p{Pe}\p{Pf}"'’]*\s*$/u;
const DOTTED = /^\p{L}{1,2}(\.\p{L}{1,2})+$/u;
const NEXT_WORD = /^[\p{Ps}\p{Pi}"'‘“]*([\p{L}\p{M}]+)/u;

/** “Am 14. März 2022” */
const DAY_OF_MONTH = /(?<![\p{L}\p{N}.,-])(?:0?[1-9]|[12]\d|3[01])\.\s*$/u;
const MONTH = new RegExp(`^${anyMonthPattern}(?!\\p{L})`, 'iu');

/** Whether a sentence goes on after a full stop, which only its words show. */
function goesOn(before: string, after: string, habits: SpellingHabits): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  const end = before.slice(-LONGEST);
  if (DAY_OF_MONTH.test(end) && MONTH.test(after)) return true;
  const [, word] = SHORTENED.exec(end) ?? [];
  if (word === undefined || AND_SO_ON.test(end) || POSSESSIVE.test(end)) return false;
  const [, next] = NEXT_WORD.exec(after) ?? [];
  const begins = () => next !== undefined && (habits.isCommon(next) || isOpener(next));
  if (endsWithYear(end)) return next === undefined || (!begins() && goesOnAfterYear(before));
  if (/^\p{L}$/u.test(word) || BEFORE_NAMES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && /^[\p{Ps}\p{Pi}"'‘“]*\p{N}/u.test(after)) return true;
  if (!DOTTED.test(word) && !ANYWHERE.has(word) && !habits.isShortened(word)) return false;
  return !begins();
}
