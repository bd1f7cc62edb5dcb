import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/**
 * Reads Markdown with GFM tables, lists and notes. Punctuation stays as the author typed it: names and quotations are
 * never rewritten.
 */
export function readMarkdown(source: string): Root {
  const tree = markdownToMdast(source, { features: { frontmatter: false, smartPunctuation: false } });
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  return tree;
}
