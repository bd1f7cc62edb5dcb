import type { Words } from './model.ts';

/** From one value to another, or only one if they are the same: dates in words, or years as figures. */
export function spanOf(first: string, last: string, words: Words): string {
  if (first === last) return first;
  const isOfYears = [first, last].every((text) => /^\p{N}+$/u.test(text));
  return isOfYears ? words.spanOfYears({ first, last }) : words.span({ first, last });
}
