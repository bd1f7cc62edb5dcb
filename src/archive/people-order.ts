/** The parts of a name by which it is sorted. */
export interface SortedName {
  name: string;
  familyName?: string | undefined;
  givenName?: string | undefined;
}

/**
 * Compares people by family name, then by the rest of the name. A name whose record does not say which part is the
 * family name is sorted as written: a program cannot tell “Lin Ande”, “Pelé” and “Abu Salim” apart.
 *
 * @param compare compares texts in the language of the list
 */
export function byFamilyName(compare: (a: string, b: string) => number): (a: SortedName, b: SortedName) => number {
  return (a, b) => compare(sortKey(a), sortKey(b)) || compare(a.name, b.name);
}

/**
 * Returns a function that gives the letter of an index under which a name is; undefined in scripts whose signs are not
 * the letters of an alphabet. An accent counts where the language has a place of its own for the letter: Å in Swedish.
 */
export function indexLetters(language: string): (name: SortedName) => string | undefined {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  return (name) => {
    const first = sortKey(name).match(/[\p{L}\p{N}]/u)?.[0];
    if (first === undefined || NO_ALPHABET.test(first)) return undefined;
    const [capital = first] = first.toLocaleUpperCase(language);
    const plain = capital.normalize('NFD').replace(/\p{M}+/gu, '');
    return compare(capital, plain) === 0 ? plain : capital;
  };
}

function sortKey({ name, familyName, givenName }: SortedName): string {
  return familyName === undefined ? name : [familyName, givenName].filter(Boolean).join(' ');
}

const NO_ALPHABET = /[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}]/u;
