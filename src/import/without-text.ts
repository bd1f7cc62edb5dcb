import type { Skipped, Unreadable } from './model/found.ts';
import type { Post, Taken } from './model/post.ts';
import { type ArticleReport, leftOutOf } from './output/report.ts';

/**
 * What to tell of a post that has no text to make an article of: it was left out, or, where words of it were taken for
 * something else or left out, it needs an editor's eye, with all these words.
 */
export function withoutText(
  { file, place, source, taken, stated }: Post,
  { title, warnings }: ArticleReport,
): { skipped: Skipped } | { unreadable: Unreadable } {
  const parts = [
    ...taken
      .filter(({ to }) => BESIDES_TEXT.has(to))
      .map(({ start, end, to }) => `its ${to}, “${source.slice(start, end).trim()}”`),
    ...(stated.excerpt ? [`its excerpt, “${stated.excerpt}”`] : []),
    ...leftOutOf(source, taken).map(({ text, why }) => `“${text}” (${why})`),
    ...warnings.filter(({ code }) => code === 'markup-left-out').map(({ found }) => found),
  ];
  if (parts.length === 0) return { skipped: { file, place, title, why: 'it holds no text' } };
  return { unreadable: { file, place, title, why: `It holds no text of an article, only ${parts.join('; ')}.` } };
}

const BESIDES_TEXT: ReadonlySet<Taken['to']> = new Set(['subtitle', 'introduction']);
