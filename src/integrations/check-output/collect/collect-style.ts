import type { Document, Reference } from '../site.ts';
import { lineCounter } from './line-counter.ts';

/** Reads the addresses in a style sheet: `url(…)` and `@import "…"`. */
export function collectStyle(file: string, css: string): Document {
  const lineAt = lineCounter(css);
  const plain = css.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ' '));
  const references: Reference[] = [];
  for (const match of plain.matchAll(address)) {
    const url = match.groups?.quoted ?? match.groups?.bare ?? match.groups?.imported ?? '';
    if (url === '' || url.startsWith('#')) continue;
    references.push({
      url,
      kind: 'resource',
      line: lineAt(match.index),
      where: match.groups?.imported ? '@import' : 'url()',
    });
  }
  return { file, references };
}

const address =
  /url\(\s*(?:(?<quote>["'])(?<quoted>.*?)\k<quote>|(?<bare>[^"')\s]+))\s*\)|@import\s+(?<quote2>["'])(?<imported>.*?)\k<quote2>/gs;
