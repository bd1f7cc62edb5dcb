import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { asWritten } from './as-written.ts';
import { readFigures } from './read-figures.ts';
import { readFormulas } from './read-formulas.ts';
import { readText } from './read-markdown.ts';
import { splitAddress } from './split-address.ts';

/**
 * Parses MDX. Single tildes, and punctuation after bare addresses, are text, and images with titles are figures, as in
 * articles.
 *
 * @throws if it does not parse; the message begins with line and column
 */
export function readMdx(mdx: string): Root {
  const tree = mdxToMdast(mdx, { features: { smartPunctuation: false } });
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  endAddresses(tree, mdx);
  return readFormulas(readFigures(asWritten(tree, mdx), readText));
}

function endAddresses(parent: Parents, mdx: string): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'link') {
      if ('children' in child) endAddresses(child, mdx);
      return [child];
    }
    const [link, after] = splitAddress(child, mdx) ?? [];
    return link && after ? [{ ...child, ...link }, after] : [child];
  });
  parent.children.splice(0, Infinity, ...(children as PhrasingContent[]));
}
