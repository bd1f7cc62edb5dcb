import type { ElementContent, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';

/** Tells every text node of a tree where it stands, and returns the whole text: the source of a post. */
export function stampOffsets(tree: Root): string {
  let source = '';
  visit(tree, 'text', (node) => {
    node.data = { at: source.length };
    source += node.value;
  });
  return source;
}

/** The part of a text node from one offset in it to another. */
export function sliceText({ value, data }: Text, from: number, to = value.length): Text {
  const text: Text = { type: 'text', value: value.slice(from, to) };
  if (data?.at !== undefined) text.data = { at: data.at + from };
  return text;
}

/** Text nodes in reading order. */
export function textNodesIn(nodes: readonly (RootContent | ElementContent)[]): Text[] {
  const found: Text[] = [];
  visit({ type: 'root', children: [...nodes] } satisfies Root, 'text', (node) => {
    found.push(node);
  });
  return found;
}

/** Everything that can be read in nodes, without markup. */
export function plainText(nodes: readonly (RootContent | ElementContent)[]): string {
  return textNodesIn(nodes)
    .map(({ value }) => value)
    .join('');
}
