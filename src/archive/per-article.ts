import type { ParsedArticle } from '../markdown/parsed-article.ts';

/**
 * Works something out of an article's text, and remembers it as long as the parsed text is used: an edit of one article
 * costs that one.
 *
 * @param shared all else that the value depends on, the same for every article, as text
 */
export type PerArticle<Value> = (parsed: ParsedArticle, shared: string, workOut: () => Value) => Value;

/** Prepares the memory of one kind of value. */
export function perArticle<Value>(): PerArticle<Value> {
  const known = new WeakMap<ParsedArticle, { shared: string; value: Value }>();
  return (parsed, shared, workOut) => {
    const before = known.get(parsed);
    if (before?.shared === shared) return before.value;
    const value = workOut();
    known.set(parsed, { shared, value });
    return value;
  };
}
