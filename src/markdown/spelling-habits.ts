/** How a text writes its words. */
export interface SpellingHabits {
  /**
   * Whether the word is one of the commonest that the text writes in lower case: with a capital it begins a sentence.
   */
  isCommon: (word: string) => boolean;
  /** Whether the text continues a sentence after this word and a full stop: it is an abbreviation. */
  isShortened: (word: string) => boolean;
}

/** Infers the habits of a text when first asked. */
export function spellingHabits(texts: () => readonly string[]): SpellingHabits {
  let read: { common: ReadonlySet<string>; shortened: ReadonlySet<string> } | undefined;
  const habits = () => (read ??= readAll(texts()));
  return {
    isCommon: (word) => habits().common.has(word.toLowerCase()),
    isShortened: (word) => habits().shortened.has(word.toLowerCase()),
  };
}

/** How many words count as the commonest, and how often each must occur: names are rarer. */
const [MOST, LEAST] = [40, 2];
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;
const SHORTENED = /[\p{L}\p{M}]+(?=\.(?:[,;:]| \p{Ll}))/gu;

function readAll(texts: readonly string[]) {
  const counts = new Map<string, number>();
  const shortened = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(SMALL)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word] of text.matchAll(SHORTENED)) shortened.add(word.toLowerCase());
  }
  const common = [...counts].filter(([, count]) => count >= LEAST).sort(([, a], [, b]) => b - a);
  return { common: new Set(common.slice(0, MOST).map(([word]) => word)), shortened };
}
