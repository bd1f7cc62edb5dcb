import { sentencesIn } from '../markdown/sentences.ts';
import { spellingHabits } from '../markdown/spelling-habits.ts';
import type { ArchiveArticle } from './model.ts';

const LONGEST = 300;
const SHORTEST_SENTENCE = 30;

/** What search engines, feeds and shared links say of an article: its summary, else its first sentence, else its title. */
export function descriptionOf({ data, parsed }: Pick<ArchiveArticle, 'data' | 'parsed'>): string {
  if (data.summary !== undefined) return data.summary;
  const [first] = parsed.paragraphs.filter(({ text }) => text.trim() !== '');
  return first ? firstSentence(first.text) : data.title;
}

/** The first sentence of a text, cut at a word where it is very long. */
export function firstSentence(text: string): string {
  const start = text
    .slice(0, 8 * LONGEST)
    .replace(/\s+/gu, ' ')
    .trim();
  const habits = spellingHabits(() => [start]);
  const sentence = sentencesIn(start, habits).find(({ end }) => start.slice(0, end).trim().length >= SHORTEST_SENTENCE);
  return shortened(start.slice(0, sentence?.end).trim());
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST - 1);
  const cut = text.slice(0, space > LONGEST / 2 ? space : LONGEST - 1).toWellFormed();
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}
