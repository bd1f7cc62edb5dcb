import { hasWords } from '../base/has-words.ts';
import { sentencesIn } from './sentences.ts';
import { noHabits, type SpellingHabits } from './spelling-habits.ts';

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
  habits: SpellingHabits = noHabits,
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
