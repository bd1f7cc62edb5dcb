import type { CslName } from '../csl.ts';
import { areSpanishGivenNames } from './spanish-names.ts';

const FAMILY =
  /^(?:(?:de|del|della|la|las|los|da|do|dos|van|von|der|den) )*\p{Lu}[\p{L}’'-]+(?: (?:(?:de|del|la|y) )*\p{Lu}[\p{L}’'-]+){0,2}$/u;
const GIVEN = /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}[\p{L}’'.-]*|de|del|la|las|los|da|do|dos|van|von)){0,5}$/u;
const INITIALS = /^(?:\p{Lu}[\p{Ll}]?\.[ -]?){1,4}(?: (?:de|del|la|van|von|da))*$/u;
const BETWEEN = /\s*;\s*|,?\s+(?:y|e|i|et|und|and|&)\s+/u;

/**
 * Reads names with the family name first, where that is certain: it is in capitals, or initials or a Spanish given name
 * follow it: “FERRER MAS, Julián”, “Ferrer Mas, J., & López, A.”, “Ferrer Mas, Julián y Ana López”.
 *
 * @param readName reads a name in the usual order, which may follow the first
 * @returns undefined if the order is not certain, or the words are no names
 */
export function readInverted(words: string, readName: (words: string) => CslName | undefined): CslName[] | undefined {
  const [first = '', ...others] = words.split(BETWEEN);
  const pairs = pairsIn(first);
  const [head] = pairs ?? [];
  if (!pairs || !head || !isCertain(head)) return undefined;
  const rest = others.map((each) => (each.includes(', ') ? pairsIn(each) : readAlone(each, readName)));
  return rest.every((names) => names !== undefined) ? [...pairs, ...rest.flat()] : undefined;
}

interface Person {
  family: string;
  given: string;
}

/** “Ferrer, J., López, A.” */
function pairsIn(words: string): Person[] | undefined {
  const parts = words.split(/,\s+/u);
  if (parts.length % 2 === 1 || parts.length > 12) return undefined;
  const pairs = parts.flatMap((family, index) => (index % 2 === 0 ? [{ family, given: parts[index + 1] ?? '' }] : []));
  const areNames = pairs.every(({ family, given }) => FAMILY.test(family) && GIVEN.test(given));
  // “Smith, Jones, Brown, Poe” are four people.
  return areNames && (pairs.length === 1 || pairs.every(isCertain)) ? pairs : undefined;
}

function readAlone(words: string, readName: (words: string) => CslName | undefined): CslName[] | undefined {
  const name = readName(words);
  return name && [name];
}

function isCertain({ family, given }: Person): boolean {
  if (INITIALS.test(given)) return true;
  const isInCapitals = family === family.toUpperCase() && /\p{Ll}/u.test(given);
  return isInCapitals || (areSpanishGivenNames(given) && !areSpanishGivenNames(family.split(' ', 1)[0] ?? ''));
}
