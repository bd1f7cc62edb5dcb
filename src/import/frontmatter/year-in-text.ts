import { findYears, type FoundDate } from './find-dates.ts';

/** A year of the text that dates it. */
export interface TextYear extends FoundDate {
  /** Whether the text looks forward to it from nearby, as to a book that is about to come out. */
  isAhead: boolean;
}

const AHEAD =
  /\b(?:by|until|till|will|shall|plan(?:s|ned|ning)?|target(?:s|ed)?|expect(?:s|ed)?|due|scheduled|hop(?:es|ed|ing)|next|future|scenario|projected|forecast|forthcoming|upcoming|horizon|towards?|aim(?:s|ed|ing)?)\b/iu;
const ANNOUNCED = /\b(?:forthcoming|upcoming|to be published|out in)\b/iu;
/** How many characters before a year speak of it. */
const REACH = 90;

/**
 * The newest year that blocks of text name, but for those that they look forward to. A book announced as forthcoming
 * is out soon: its year comes before older ones.
 */
export function yearInText(blocks: readonly string[], thisYear: number): TextYear | undefined {
  let past: FoundDate | undefined;
  let announced: FoundDate | undefined;
  for (const block of blocks) {
    for (const year of findYears(block)) {
      if (Number(year.date) > thisYear) continue;
      const before = sentenceBefore(block, year.at);
      if (!AHEAD.test(before)) past = newer(past, year);
      else if (ANNOUNCED.test(before)) announced = newer(announced, year);
    }
  }
  if (announced && announced.date > (past?.date ?? '')) return { ...announced, isAhead: true };
  return past && { ...past, isAhead: false };
}

function newer(a: FoundDate | undefined, b: FoundDate): FoundDate {
  return a && a.date >= b.date ? a : b;
}

/** What stands before an offset in the same sentence. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - REACH), at);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1);
}
