import { keptValues } from '../markdown/kept-values.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';

/**
 * Works something out of an article's text, and remembers it as long as the parsed text is used: an edit of one article
 * costs that one. A build keeps it for the next one, so that it must be data: no functions, no classes of our own.
 *
 * @param shared all else that the value depends on, as a short text; see `digest`
 */
export type PerArticle<Value> = (parsed: ParsedArticle, shared: string, workOut: () => Value) => Value;

/** Prepares the memory of one kind of value. */
export function perArticle<Value>(kind: string): PerArticle<Value> {
  return (parsed, shared, workOut) => {
    const known = keptValues(parsed);
    const before = known.get(kind);
    // Only this function writes values of this kind.
    if (before?.shared === shared) return before.value as Value;
    const value = workOut();
    known.set(kind, { shared, value });
    return value;
  };
}
