import type { Word } from './words.ts';

/** Words that an abbreviation may skip. */
const PASSED_OVER = new Set(['a', 'al', 'and', 'de', 'e', 'for', 'i', 'in', 'of', 'on', 'the', 'to', 'wal', 'with']);
const MOST_WORDS = 16;

/**
 * Whether an abbreviation consists of first letters of a name, in order, beginning with the first: "Hurras al-Din",
 * "HAD".
 */
export function abbreviates(abbreviation: string, name: readonly Word[]): boolean {
  const letters = lettersOf(abbreviation);
  const [first, ...rest] = name.filter(({ isArticle }, index) => index > 0 || !isArticle);
  if (initialOf(first) !== letters[0]) return false;
  let at = 1;
  for (const word of rest) if (initialOf(word) === letters[at]) at++;
  return at === letters.length;
}

/**
 * The words right before a place whose first letters make up the abbreviation, one letter for each word; small words
 * may be skipped: "the Review of Oars and Sails", "ROS" → "Review of Oars and Sails".
 *
 * @param to the index after the last word of the name
 * @returns the index of its first word
 */
export function longForm(words: readonly Word[], to: number, abbreviation: string): number | undefined {
  return match(words, to - 1, [...lettersOf(abbreviation)], Math.max(0, to - MOST_WORDS));
}

/** Matches letters from the last to the first with words from right to left. */
function match(words: readonly Word[], index: number, letters: readonly string[], least: number): number | undefined {
  const word = words[index];
  if (index < least || !word) return undefined;
  const rest = letters.slice(0, -1);
  const isJoined = index > least && /^(?:['’]s?)?(?:\s+|[-‐‑–/]|\s?[-‐‑–/]\s?)$/u.test(word.gap);
  if (initialOf(word) === letters.at(-1)) {
    if (rest.length === 0) return PASSED_OVER.has(word.key) ? undefined : index;
    const found = isJoined ? match(words, index - 1, rest, least) : undefined;
    if (found !== undefined) return found;
  }
  const mayPass = PASSED_OVER.has(word.key) || (word.gap === '-' && /^\p{Ll}/u.test(word.written));
  return mayPass && isJoined ? match(words, index - 1, letters, least) : undefined;
}

function lettersOf(abbreviation: string): string[] {
  return [...abbreviation.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
}

function initialOf(word: Word | undefined): string | undefined {
  return word?.written[0]?.toLowerCase();
}
