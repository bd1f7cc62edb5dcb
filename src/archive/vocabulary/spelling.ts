import { digest } from '../../base/digest.ts';
import { fold } from '../../base/fold.ts';

/** How words of names are compared. */
export interface Spelling {
  /**
   * The key of a word: equal for all spellings of it, such as "labor" and "labour", "Ansarullah" and "Ansarulah".
   *
   * @param folded a word after `fold`
   */
  keyOf: (folded: string) => string;
  /** The owner’s groups of spellings, folded, the usual one first. */
  groups: readonly (readonly string[])[];
  /** Differs if keys may differ. */
  version: string;
}

/** Words that English writes in two ways. */
const ENGLISH = {
  organisation: ['organization'],
  defence: ['defense'],
  centre: ['center'],
  programme: ['program'],
  labour: ['labor'],
};

const DOUBLE_CONSONANT = /([^aeiou\d])\1/gu;
/** In a word with this many letters, double consonants equal single ones. */
const LONG = 6;

/** @param own other spellings by the usual one, which win over the general ones */
export function spellingWith(own: Readonly<Record<string, readonly string[]>>): Spelling {
  const usual = new Map(
    [...Object.entries(ENGLISH), ...Object.entries(own)].flatMap(([word, others]) =>
      others.map((other) => [fold(other), fold(word)] as const),
    ),
  );
  return {
    keyOf: (folded) => {
      const word = usual.get(folded) ?? folded;
      return word.length < LONG ? word : word.replace(DOUBLE_CONSONANT, '$1');
    },
    groups: Object.entries(own).map((group) => group.flat().map(fold)),
    version: digest(JSON.stringify([...usual])),
  };
}

/** Without an owner’s spellings. */
export const generalSpelling = spellingWith({});
