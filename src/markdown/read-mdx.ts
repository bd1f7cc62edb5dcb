import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/**
 * Reads MDX.
 *
 * @throws when it does not parse; the message begins with line and column
 */
export function readMdx(source: string): Root {
  const tree = mdxToMdast(source, { features: { smartPunctuation: false } });
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  return tree;
}
