import type { Stretch } from '../../markdown/sentences.ts';

/** Whether a stretch of a sentence is, or may be, within quotation marks. */
export function isQuoted({ start }: Stretch, text: string): boolean {
  const before = text.slice(0, start);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || /[“„«‹][^”“»›]*$/u.test(before) || isInSingleMarks(before, text.slice(start));
}

/** A single mark before a word; “in the ’90s” has none. */
const OPENING = /(?<![\p{L}\p{N}\p{M}])[‘‚'](?=[^\s\p{N}])/gu;
/** A single mark that may close a quotation, or be the apostrophe of “the dogs’ tails”. */
const CLOSING = /(?<=\S)[’‘'](?![\p{L}\p{N}])/u;
/** Where an opening mark is one without doubt: not the letter of “said ‘Ali”. */
const BEFORE_SPEECH = /(?:^|[,:—–]\s*)[^\p{L}\p{N}]*$/u;

function isInSingleMarks(before: string, after: string): boolean {
  const opening = [...before.matchAll(OPENING)].at(-1);
  if (!opening) return false;
  const isClosed = CLOSING.test(before.slice(opening.index + 1));
  const [beforeNext = ''] = after.split(OPENING);
  if (CLOSING.test(beforeNext)) return true;
  return !isClosed && BEFORE_SPEECH.test(before.slice(0, opening.index));
}
