import { keptValues } from '../markdown/kept-values.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';

/**
 * Works something out of an article's text, and remembers it as long as the parsed text is used: an edit of one article
 * costs that one. A build keeps it for the next one, so that it must be data: no functions, no classes of our own.
 *
 * @param sharedWith all else that a value depends on, as a short text; see `digest`
 */
export type PerArticle<Value> = (
  parsed: ParsedArticle,
  sharedWith: (value: Value) => string,
  workOut: () => Value,
) => Value;

/** Prepares the memory of one kind of value. */
export function perArticle<Value>(kind: string): PerArticle<Value> {
  return (parsed, sharedWith, workOut) => {
    const known = keptValues(parsed);
    // Only this function writes values of this kind.
    const before = known.get(kind) as { shared: string; value: Value } | undefined;
    if (before && before.shared === sharedWith(before.value)) return before.value;
    const value = workOut();
    known.set(kind, { shared: sharedWith(value), value });
    return value;
  };
}
