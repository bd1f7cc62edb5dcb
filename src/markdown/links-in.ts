import type { Definition, Nodes, Root } from 'mdast';
import { allNodes, ofType } from './nodes.ts';

/** The address of a link or image, and its line in the text. */
export interface Link {
  url: string;
  line: number;
}

/** The addresses of links in a text, with or without a definition. */
export function linksIn(tree: Root): Link[] {
  const nodes = allNodes(tree);
  const [images, links] = [namesIn(nodes, 'imageReference'), namesIn(nodes, 'linkReference')];
  const definitions = ofType(nodes, 'definition').filter(
    ({ identifier }) => links.has(identifier) || !images.has(identifier),
  );
  return [...ofType(nodes, 'link'), ...definitions].map(placed);
}

/** The addresses of images in a text, with or without a definition. */
export function imagesIn(tree: Root): Link[] {
  const nodes = allNodes(tree);
  const names = namesIn(nodes, 'imageReference');
  const definitions = ofType(nodes, 'definition').filter(({ identifier }) => names.has(identifier));
  return [...ofType(nodes, 'image'), ...definitions].map(placed);
}

/** The identifiers of definitions that links or images use: `[Map][name]`. */
export function namesIn(nodes: readonly Nodes[], type: 'linkReference' | 'imageReference'): ReadonlySet<string> {
  return new Set(ofType(nodes, type).map(({ identifier }) => identifier));
}

function placed({ url, position }: Pick<Definition, 'url' | 'position'>): Link {
  return { url, line: position?.start.line ?? 1 };
}
