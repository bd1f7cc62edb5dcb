import { fold, foldAccents } from './fold.ts';

/**
 * Whether a name is an abbreviation, which counts only as written: "IS" is not "is". In a script without capitals, none
 * can be told from a name.
 */
export function isAbbreviation(name: string): boolean {
  return !/[\p{Ll}\p{Lo}]/u.test(name);
}

/** The form in which two names are compared: names alike but for accents, apostrophes or case are one. */
export function nameKey(name: string): string {
  const words = (isAbbreviation(name) ? foldAccents(name) : fold(name)).match(/[\p{L}\p{N}\p{M}]+/gu);
  return (words ?? []).join(' ');
}
