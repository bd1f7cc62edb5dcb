/** How a text writes its words. */
export interface SpellingHabits {
  /**
   * Whether the word is one of the commonest that the text writes in lower case: with a capital it begins a sentence.
   */
  isCommon: (word: string) => boolean;
  /** Whether the text continues a sentence after this word and a full stop: it is an abbreviation. */
  isShortened: (word: string) => boolean;
}

/** Those of a text that is too short to show any. */
export const noHabits: SpellingHabits = { isCommon: () => false, isShortened: () => false };

/** Infers the habits of a text when first asked. */
export function spellingHabits(texts: () => readonly string[]): SpellingHabits {
  let common: ReadonlySet<string> | undefined;
  let shortened: ReadonlySet<string> | undefined;
  return {
    isCommon: (word) => (common ??= commonIn(texts())).has(word.toLowerCase()),
    isShortened: (word) => (shortened ??= shortenedIn(texts())).has(word.toLowerCase()),
  };
}

/** How many words count as the commonest, and how often each must occur: names are rarer. */
const [MOST, LEAST] = [40, 2];
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;

function commonIn(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.match(SMALL) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => b - a);
  return new Set(common.slice(0, MOST).map(([word]) => word));
}

/** A full stop within a sentence. Looking for it, and then for the word before it, passes over most of the text. */
const STOP_WITHIN = /\.(?=[,;:]| \p{Ll})/gu;
const LAST_WORD = /[\p{L}\p{M}]+$/u;
/** No word that is shortened is longer. */
const LONGEST = 40;

function shortenedIn(texts: readonly string[]): ReadonlySet<string> {
  const shortened = new Set<string>();
  for (const text of texts) {
    for (const { index } of text.matchAll(STOP_WITHIN)) {
      const word = LAST_WORD.exec(text.slice(Math.max(0, index - LONGEST), index))?.[0];
      if (word !== undefined) shortened.add(word.toLowerCase());
    }
  }
  return shortened;
}
