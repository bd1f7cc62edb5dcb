import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute } from '../../html/nodes.ts';

/** Makes addresses that begin at the root of a site whole, where the site is known. */
export function resolveAddresses(tree: Root, permalink: string | undefined): void {
  if (permalink === undefined) return;
  visit(tree, 'element', (node) => {
    for (const name of ['href', 'src'] as const) {
      const address = attribute(node, name);
      if (!address || !/^\/(?!\/)/.test(address)) continue;
      const url = URL.parse(address, permalink);
      if (url) node.properties[name] = url.href;
    }
  });
}
