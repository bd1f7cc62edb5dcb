import type { Translation } from './model.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';

/** The languages of the interface. */
const dictionaries = new Map<string, Translation>(Object.entries({ ar, de, en, es, fr, ru }));

/** Tags of the languages, in order. */
export const dictionaryLanguages = [...dictionaries.keys()].sort();

/**
 * The dictionary of a language or, without one, that of the more general language: of "fr-CA", that of French.
 *
 * @param tag BCP 47
 */
export function dictionaryFor(tag: string): Translation | undefined {
  const subtags = tag.split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
  return tags.map((one) => dictionaries.get(one)).find((dictionary) => dictionary !== undefined);
}
