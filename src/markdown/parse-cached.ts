import { parseArticle } from './parse-article.ts';
import type { ParsedArticle } from './parsed-article.ts';

interface Parsed {
  source: string;
  article: ParsedArticle;
}

declare global {
  /** By file; see {@link parseCached}. */
  var steppeParsedArticles: Map<string, Parsed> | undefined;
}

/**
 * The parsed text of a file, read once for each text that the file has had. The check of the content and the pages
 * run as separate module graphs in one process: the process is what they share.
 */
export function parseCached(file: string, source: string): ParsedArticle {
  const known = (globalThis.steppeParsedArticles ??= new Map<string, Parsed>());
  const before = known.get(file);
  if (before?.source === source) return before.article;
  const article = parseArticle(source);
  known.set(file, { source, article });
  return article;
}
