import { parseArticle } from './parse-article.ts';
import type { ParsedArticle } from './parsed-article.ts';

interface Parsed {
  markdown: string;
  article: ParsedArticle;
}

declare global {
  /** By file; see {@link parseCached}. */
  var steppeParsedArticles: Map<string, Parsed> | undefined;
}

/**
 * The parsed text of a file, cached until the text changes. The cache is global, because the check of the content and
 * the pages run as separate module graphs in one process.
 */
export function parseCached(file: string, markdown: string): ParsedArticle {
  const known = (globalThis.steppeParsedArticles ??= new Map<string, Parsed>());
  const before = known.get(file);
  if (before?.markdown === markdown) return before.article;
  const article = parseArticle(markdown);
  known.set(file, { markdown, article });
  return article;
}
