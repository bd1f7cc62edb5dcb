import { oneLine, opening, shorten, withoutNoteMarks } from './clean-text.ts';
import type { Stated } from '../model/post.ts';
import type { Finding } from './inference.ts';
import type { PostText } from './post-text.ts';

const LONGEST_EXCERPT = 600;
const CUT_OFF = /\s*(?:\[(?:…|\.{3}|&hellip;)\]|…|\.{3}|(?:Continue reading|Read more).{0,200})$/iu;

/**
 * What a post says in a sentence: its excerpt. An excerpt that only repeats the opening of the text is none, and so is
 * any other beginning: a list would show twice what the article begins with.
 */
export function inferSummary({ excerpt }: Stated, { blocks }: PostText): Finding<string | undefined> {
  const given = oneLine(excerpt ?? '').replace(CUT_OFF, '');
  if (given === '' || isOpening(given, blocks)) return { value: undefined, inferences: [], warnings: [] };
  const value = shorten(given, LONGEST_EXCERPT);
  const inference = { key: 'summary', value, words: wordsOf(given), confidence: 0.9 };
  return { value: withoutMarks(value), inferences: [inference], warnings: [] };
}

/** Whether a text begins with an excerpt, whatever signs and numbers of notes are in it. */
function isOpening(excerpt: string, blocks: readonly string[]): boolean {
  const wanted = letters(excerpt);
  let text = '';
  for (const block of blocks) {
    text += letters(block);
    if (text.length >= wanted.length) break;
  }
  return wanted !== '' && text.startsWith(wanted);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** A summary has no notes: the text has their marks. */
function withoutMarks(summary: string): string {
  const plain = withoutNoteMarks(summary.replace(/\[\^[^\][]+\]/g, '').trim());
  return plain === '' ? withoutNoteMarks(summary) : plain;
}

/** What the report quotes of an excerpt: all of it where the summary has less. */
function wordsOf(excerpt: string): string {
  const isWhole = shorten(excerpt, LONGEST_EXCERPT) === excerpt && withoutMarks(excerpt) === excerpt;
  return isWhole ? opening(excerpt, 8) : excerpt;
}
