import { ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS } from './abbreviations.ts';
import { hasWords } from '../base/has-words.ts';
import type { SpellingHabits } from './spelling-habits.ts';

export interface CitingSentence {
  sentence: string;
  /** The part of the sentence before the mark. */
  before: string;
}

/**
 * The sentence of a note mark at an offset in `text`. If too little of it is before the mark for readers to recognise
 * it, the sentences before it are added.
 *
 * @param breaks offsets of the beginnings of rows or blocks, in order: no sentence crosses one
 * @param habits how the whole text writes its words
 */
export function sentenceAt(
  text: string,
  offset: number,
  breaks: readonly number[] = [],
  habits: SpellingHabits = NONE,
): CitingSentence {
  const start = breaks.findLast((at) => at < offset) ?? 0;
  const block = text.slice(start, breaks.find((at) => at >= offset && at > start) ?? text.length);
  const at = offset - start;
  const sentences = sentencesIn(block, habits);
  const own = sentences.findIndex(({ end }) => at <= end);
  const last = sentences[own];
  if (!last) return { sentence: block.trim(), before: block.slice(0, at).trim() };
  const from = sentences.findLast((one, index) => index <= own && hasWords(block.slice(one.start, at)));
  const begin = (from ?? last).start;
  return { sentence: block.slice(begin, last.end).trim(), before: block.slice(begin, at).trim() };
}

interface Stretch {
  start: number;
  end: number;
}

const NONE: SpellingHabits = { isCommon: () => false, isShortened: () => false };
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesIn(text: string, habits: SpellingHabits): Stretch[] {
  const found: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (last && goesOn(text.slice(last.start, index), segment, habits)) last.end = end;
    else found.push({ start: index, end });
  }
  return found;
}

/** The word before a final full stop, with full stops within it: “Gen”, “U.S”. */
const SHORTENED = /(?<![\p{L}\p{M}.])([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?(?:\.[\p{L}\p{M}]+)*)\.[\p{Pe}\p{Pf}"'’]*\s*$/u;
const DOTTED = /^\p{L}{1,2}(\.\p{L}{1,2})+$/u;
const NEXT_WORD = /^[\p{Ps}\p{Pi}"'‘“]*([\p{L}\p{M}]+)/u;

/** Whether a sentence goes on after a full stop, which only its words show. */
function goesOn(before: string, after: string, habits: SpellingHabits): boolean {
  if (/^\p{Ll}/u.test(after)) return true;
  const [, word] = SHORTENED.exec(before) ?? [];
  if (word === undefined) return false;
  if (/^\p{L}$/u.test(word) || BEFORE_NAMES.has(word)) return true;
  if (BEFORE_NUMBERS.has(word) && /^[\p{Ps}\p{Pi}"'‘“]*\p{N}/u.test(after)) return true;
  if (!DOTTED.test(word) && !ANYWHERE.has(word) && !habits.isShortened(word)) return false;
  const [, next] = NEXT_WORD.exec(after) ?? [];
  return next === undefined || !habits.isCommon(next);
}
