import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { NoteWords } from './note-words.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

/**
 * The tables of all languages. Readers use all of them at once, because one article cites in several languages; a word
 * counts only in the place that it has in a citation, where those of other languages do not occur.
 */
const TABLES: readonly NoteWords[] = [en, fr, de, es, it, pt, ru, ar];

/** The words of all languages for something, the longest first. */
export function wordsFor(...kinds: (keyof NoteWords)[]): string[] {
  const all = new Set(kinds.flatMap((kind) => TABLES.flatMap((table) => table[kind])));
  return [...all].sort((a, b) => b.length - a.length);
}

/** A pattern of those words, for use with the flags `iu`. It has no groups that capture. */
export function patternFor(...kinds: (keyof NoteWords)[]): string {
  return `(?:${wordsFor(...kinds)
    .map(patternOf)
    .join('|')})`;
}

/** @example "a.a.O." → “a.a.O.” and “a. a. O.” */
export function patternOf(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\\\. ?(?=.)/gu, '\\.\\s?')
    .replace(/ /g, '\\s+')
    .replace(/’/g, "[’']");
}
