import { parseArticle } from './parse-article.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** An article with the text that it was parsed from. */
export interface CachedArticle {
  markdown: string;
  article: ParsedArticle;
}

declare global {
  /** By file; see {@link parseCached}. */
  var steppeParsedArticles: Map<string, CachedArticle> | undefined;
  /** Finds what an earlier build parsed from a text; see `src/integrations/build-cache/`. */
  var steppeRestoreArticle: ((markdown: string) => ParsedArticle | undefined) | undefined;
}

/**
 * The parsed text of a file, cached until the text changes. The cache is global, because the check of the content and
 * the pages run as separate module graphs in one process.
 */
export function parseCached(file: string, markdown: string): ParsedArticle {
  const known = cachedArticles();
  const before = known.get(file);
  if (before?.markdown === markdown) return before.article;
  const article = globalThis.steppeRestoreArticle?.(markdown) ?? parseArticle(markdown);
  known.set(file, { markdown, article });
  return article;
}

/** All articles in the cache, by file. */
export function cachedArticles(): Map<string, CachedArticle> {
  return (globalThis.steppeParsedArticles ??= new Map<string, CachedArticle>());
}
