import { fold } from '../../../base/fold.ts';
import { SPANISH_GIVEN_NAMES } from './words/spanish-given-names.ts';

/**
 * Where the two family names of a Spanish name begin: at 1 in “Julián Ferrer Mas”, at 2 in “José Luis Pérez
 * Gómez”. “Ana Lucía Robles” has only one, because its second word is a given name.
 *
 * @returns undefined if the first word is no Spanish given name, or only one family name follows
 */
export function bothFamilyNames(words: readonly string[]): number | undefined {
  if (words.length < 3 || !isGiven(words[0])) return undefined;
  let from = 1;
  while (from < words.length - 1 && (isGiven(words[from]) || /^\p{Lu}\.$/u.test(words[from] ?? ''))) from++;
  // “María del Carmen”, “María de los Ángeles”
  const [article] = /^(?:del|de|de las?|de los) (?=\p{Lu})/u.exec(words.slice(from).join(' ')) ?? [];
  if (article && /^mar[ií]a$/iu.test(words[0] ?? '')) {
    const after = from + article.trim().split(' ').length;
    if (isGiven(words[after]) && after < words.length - 1) from = after + 1;
  }
  const families = words.slice(from).filter((word) => /^\p{Lu}/u.test(word));
  return families.length === 2 ? from : undefined;
}

/** Whether words are a Spanish given name, or several. */
export function areSpanishGivenNames(words: string): boolean {
  return words.split(' ').every((word) => isGiven(word) || /^(?:del?|las?|los|\p{Lu}\.)$/u.test(word));
}

function isGiven(word = ''): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && SPANISH_GIVEN_NAMES.has(fold(word));
}
