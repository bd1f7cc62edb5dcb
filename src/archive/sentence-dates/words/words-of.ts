import { ar } from './ar.ts';
import type { DateWords } from './date-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';

const TABLES: ReadonlyMap<string, DateWords> = new Map(Object.entries({ ar, de, en, es, fr, it, pt, ru }));

/** The words of all languages. */
export function allDateWords(): DateWords[] {
  return [...TABLES.values()];
}

/** The words of a language, if they are known. @param language BCP 47 @example "en-GB" */
export function dateWordsOf(language: string): DateWords | undefined {
  return TABLES.get(language.toLowerCase().split('-')[0] ?? '');
}
