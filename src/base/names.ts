import { fold, foldAccents } from './fold.ts';

/**
 * Whether a name is an abbreviation, which is matched only as written: "IS" is not "is". In scripts without capitals no
 * name counts as one.
 */
export function isAbbreviation(name: string): boolean {
  return !/[\p{Ll}\p{Lo}]/u.test(name);
}

/** The key by which names are compared: equal for names that differ only in accents, apostrophes or case. */
export function nameKey(name: string): string {
  const words = (isAbbreviation(name) ? foldAccents(name) : fold(name)).match(/[\p{L}\p{N}\p{M}]+/gu);
  return (words ?? []).join(' ');
}
