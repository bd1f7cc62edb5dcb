/** What a text shows of how its words are written. */
export interface SpellingHabits {
  /** Whether it is one of the commonest words that the text writes without a capital: a capital begins a sentence. */
  isCommon: (word: string) => boolean;
  /** Whether the text goes on in the sentence after this word and a full stop. */
  isShortened: (word: string) => boolean;
}

/** Reads how words are written in texts, when it is first asked. */
export function spellingHabits(texts: () => readonly string[]): SpellingHabits {
  let read: { common: ReadonlySet<string>; shortened: ReadonlySet<string> } | undefined;
  const habits = () => (read ??= readAll(texts()));
  return {
    isCommon: (word) => habits().common.has(word.toLowerCase()),
    isShortened: (word) => habits().shortened.has(word.toLowerCase()),
  };
}

/** How many words count as the commonest, and how often each must be written: names of things are rarer. */
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
