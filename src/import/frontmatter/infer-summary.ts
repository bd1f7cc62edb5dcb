import { sentencesIn } from '../../markdown/sentences.ts';
import { spellingHabits } from '../../markdown/spelling-habits.ts';
import { oneLine, opening, shorten, withoutNoteMarks } from './clean-text.ts';
import type { Stated } from '../model/post.ts';
import type { Finding } from './inference.ts';
import { firstProse, type PostText } from './post-text.ts';

const LONGEST = 300;
const LONGEST_EXCERPT = 600;
const SHORTEST_SENTENCE = 30;
const ENDS = /[.!?…。！？]["”’»)]*$/u;

/** What a post says in a sentence: its excerpt, its subtitle where that is a sentence, or its first sentence. */
export function inferSummary({ excerpt, subtitle }: Stated, text: PostText, title: string): Finding<string> {
  const given = oneLine(excerpt ?? '').replace(/\s*(?:\[(?:…|\.{3}|&hellip;)\]|Continue reading.{0,200})$/u, '');
  const line = oneLine(subtitle ?? '');
  const prose = firstProse(text) ?? title;
  const found =
    given !== ''
      ? { value: shorten(given, LONGEST_EXCERPT), words: wordsOf(given), confidence: 0.9 }
      : ENDS.test(line)
        ? { value: line, words: opening(line, 8), confidence: 0.7 }
        : { value: firstSentence(prose), words: opening(prose, 8), confidence: 0.5 };
  return { value: withoutMarks(found.value), inferences: [{ key: 'summary', ...found }], warnings: [] };
}

/** The first sentence of a text, cut where it is very long. */
export function firstSentence(text: string): string {
  const start = oneLine(text.slice(0, 8 * LONGEST));
  const habits = spellingHabits(() => [start]);
  const sentence = sentencesIn(start, habits).find(({ end }) => start.slice(0, end).trim().length >= SHORTEST_SENTENCE);
  return shorten(start.slice(0, sentence?.end).trim(), LONGEST);
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
