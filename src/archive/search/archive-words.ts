import type { Archive } from '../archive.ts';
import { fold } from '../fold.ts';
import { soundOf } from './sound.ts';

const MOST_SPELLINGS = 400;

/**
 * The words of names of groups and the like that the archive's texts also write in small letters: "security" in
 * "Security Council". Alone, such a word names nothing.
 */
export function commonWordsOf({ articles, entities }: Archive): string[] {
  const inNames = new Set([...entities.values()].flatMap(({ names }) => names.flatMap((name) => wordsOf(fold(name)))));
  const common = new Set<string>();
  for (const { parsed } of articles) {
    for (const { text } of parsed.paragraphs) {
      for (const [word] of text.matchAll(/(?<![\p{L}’'-])\p{Ll}{3,}/gu)) if (inNames.has(word)) common.add(word);
    }
  }
  return [...common].sort();
}

/**
 * Spellings of one word that the texts and notes use side by side, folded: "uighur" and "uyghur". Only words that are
 * always written with a capital: in others, a likeness of sound means nothing.
 */
export function spellingsOf({ articles }: Archive): string[][] {
  const counts = new Map<string, number>();
  const small = new Set<string>();
  for (const { parsed } of articles) {
    for (const { text } of [...parsed.paragraphs, ...parsed.notes]) {
      for (const [word] of text.matchAll(/(?<![\p{L}/.-])\p{L}{5,}(?![/.]\p{L})/gu)) {
        if (/^\p{Ll}/u.test(word)) small.add(word);
        else counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
      }
    }
  }
  const groups = Map.groupBy(
    [...counts.keys()].filter((word) => !small.has(word)),
    soundOf,
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort())
    .sort((a, b) => total(b, counts) - total(a, counts))
    .slice(0, MOST_SPELLINGS);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function total(words: readonly string[], counts: ReadonlyMap<string, number>): number {
  return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
