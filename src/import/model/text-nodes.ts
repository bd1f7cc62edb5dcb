import type { ElementContent, Root, RootContent, Text } from 'hast';

/** Tells every text node of a tree where it is, and returns the whole text: the source of a post. */
export function stampOffsets(tree: Root): string {
  let source = '';
  for (const node of textNodesIn(tree.children)) {
    node.data = { at: source.length };
    source += node.value;
  }
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
  // It is asked for so often that a general walker would cost more than all else.
  const walk = (list: typeof nodes) => {
    for (const node of list) {
      if (node.type === 'text') found.push(node);
      else if ('children' in node) walk(node.children);
    }
  };
  walk(nodes);
  return found;
}

/** Everything that can be read in nodes, without markup. */
export function plainText(nodes: readonly (RootContent | ElementContent)[]): string {
  return textNodesIn(nodes)
    .map(({ value }) => value)
    .join('');
}
