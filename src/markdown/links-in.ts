import type { Definition, Nodes, Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';

/** An address that a text leads to, and the line on which it stands. */
export interface Link {
  url: string;
  line: number;
}

/** The addresses of links in a text, those that are named by reference too. */
export function linksIn(tree: Root): Link[] {
  const nodes = allNodes(tree);
  const [images, links] = [namesIn(nodes, 'imageReference'), namesIn(nodes, 'linkReference')];
  const definitions = ofType(nodes, 'definition').filter(
    ({ identifier }) => links.has(identifier) || !images.has(identifier),
  );
  return [...ofType(nodes, 'link'), ...definitions].map(placed);
}

/** The addresses of images in a text, those that are named by reference too. */
export function imagesIn(tree: Root): Link[] {
  const nodes = allNodes(tree);
  const names = namesIn(nodes, 'imageReference');
  const definitions = ofType(nodes, 'definition').filter(({ identifier }) => names.has(identifier));
  return [...ofType(nodes, 'image'), ...definitions].map(placed);
}

/** The names under which links or images are given their addresses elsewhere: `[Map][name]`. */
export function namesIn(nodes: readonly Nodes[], type: 'linkReference' | 'imageReference'): ReadonlySet<string> {
  return new Set(ofType(nodes, type).map(({ identifier }) => identifier));
}

function placed({ url, position }: Pick<Definition, 'url' | 'position'>): Link {
  return { url, line: position?.start.line ?? 1 };
}
