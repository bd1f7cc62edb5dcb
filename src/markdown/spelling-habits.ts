/** What a text shows of how its words are written. */
export interface SpellingHabits {
  /** Whether the text writes the word without a capital anywhere: a capital then may begin a sentence. */
  isWrittenSmall: (word: string) => boolean;
  /** Whether the text goes on in the sentence after this word and a full stop. */
  isShortened: (word: string) => boolean;
}

/** Reads how words are written in texts, when it is first asked. */
export function spellingHabits(texts: () => readonly string[]): SpellingHabits {
  let read: { small: ReadonlySet<string>; shortened: ReadonlySet<string> } | undefined;
  const habits = () => (read ??= readAll(texts()));
  return {
    isWrittenSmall: (word) => habits().small.has(word.toLowerCase()),
    isShortened: (word) => habits().shortened.has(word.toLowerCase()),
  };
}

const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu;
const SHORTENED = /[\p{L}\p{M}]+(?=\.(?:[,;:]| \p{Ll}))/gu;

function readAll(texts: readonly string[]) {
  const small = new Set<string>();
  const shortened = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(SMALL)) small.add(word);
    for (const [word] of text.matchAll(SHORTENED)) shortened.add(word.toLowerCase());
  }
  return { small, shortened };
}
