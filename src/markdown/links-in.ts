import type { Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';

/** An address that a text leads to, and the line on which it stands. */
export interface Link {
  url: string;
  line: number;
}

/** The addresses of links in a text, those that are named by reference too. */
export function linksIn(tree: Root): Link[] {
  const nodes = allNodes(tree);
  return [...ofType(nodes, 'link'), ...ofType(nodes, 'definition')].map(({ url, position }) => ({
    url,
    line: position?.start.line ?? 1,
  }));
}

/** The addresses of images in a text; those that are named by reference are among its links. */
export function imagesIn(tree: Root): Link[] {
  return ofType(allNodes(tree), 'image').map(({ url, position }) => ({ url, line: position?.start.line ?? 1 }));
}
