import type { Root } from 'mdast';
import type { ParsedArticle } from './parsed-article.ts';

/** Finds headings of level one: that level is the article's title. */
export function checkHeadings(tree: Root): ParsedArticle['faults'] {
  return tree.children
    .filter((node) => node.type === 'heading' && node.depth === 1)
    .map((node) => ({
      code: 'heading-level',
      line: node.position?.start.line ?? 1,
      found: 'a heading of level one',
      expected: 'expected sections to begin at level two (##): level one is the title',
    }));
}
