import type { Heading, Root } from 'mdast';
import { allNodes } from './nodes.ts';
import type { ParsedArticle } from './parsed-article.ts';

/** Finds headings of level one, which is the article's title, and headings without words. */
export function checkHeadings(tree: Root): ParsedArticle['faults'] {
  return tree.children.flatMap((node): ParsedArticle['faults'] => {
    if (node.type !== 'heading') return [];
    const line = node.position?.start.line ?? 1;
    if (!saysSomething(node)) {
      const expected = 'expected its words after the #';
      return [{ code: 'heading-empty', line, found: 'a heading without words', expected }];
    }
    if (node.depth > 1) return [];
    const expected = 'expected sections to begin at level two (##): level one is the title';
    return [{ code: 'heading-level', line, found: 'a heading of level one', expected }];
  });
}

/** A mark is something to read, too: it may be all that an export kept of a heading. */
function saysSomething(heading: Heading): boolean {
  return allNodes(heading).some(
    (node) =>
      node.type === 'footnoteReference' || ('value' in node && node.type !== 'html' && node.value.trim() !== ''),
  );
}
