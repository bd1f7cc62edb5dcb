/** What a text shows of how its words are written. */
export interface SpellingHabits {
  /** Whether it is one of the commonest words that the text writes without a capital: a capital begins a sentence. */
  isCommon: (word: string) => boolean;
  /** Whether the text goes on in the sentence after this word and a full stop. */
  isShortened: (word: string) => boolean;
}

/** Reads how words are written in texts, as far as it is asked. */
export function spellingHabits(texts: () => readonly string[]): SpellingHabits {
  let common: ReadonlySet<string> | undefined;
  let shortened: ReadonlySet<string> | undefined;
  return {
    isCommon: (word) => (common ??= commonIn(texts())).has(word.toLowerCase()),
    isShortened: (word) => (shortened ??= shortenedIn(texts())).has(word.toLowerCase()),
  };
}

/** How many words count as the commonest, and how often each must be written: names of things are rarer. */
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
