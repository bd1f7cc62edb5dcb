import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { asWritten } from './as-written.ts';
import { splitAddress } from './split-address.ts';

/**
 * Parses MDX. Single tildes, and punctuation after bare addresses, are text, as in articles.
 *
 * @throws if it does not parse; the message begins with line and column
 */
export function readMdx(source: string): Root {
  const tree = mdxToMdast(source, { features: { smartPunctuation: false } });
  if (tree.type !== 'root') throw new TypeError(`expected the tree's root, found ${tree.type}`);
  endAddresses(tree, source);
  return asWritten(tree, source);
}

function endAddresses(parent: Parents, source: string): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'link') {
      if ('children' in child) endAddresses(child, source);
      return [child];
    }
    const [link, after] = splitAddress(child, source) ?? [];
    return link && after ? [{ ...child, ...link }, after] : [child];
  });
  parent.children.splice(0, Infinity, ...(children as PhrasingContent[]));
}
