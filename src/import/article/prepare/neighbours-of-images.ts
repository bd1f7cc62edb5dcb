import type { Nodes } from 'hast';

/** Whether text, or another image, is right before or after each image. */
export function neighboursOfImages(nodes: readonly Nodes[]): Map<Nodes, Neighbours> {
  const neighbours = new Map<Nodes, Neighbours>();
  let last: Neighbours | undefined;
  let isText = false;
  const walk = (list: readonly Nodes[]): void => {
    for (const node of list) {
      if (node.type === 'text') {
        if (last && /^\S/.test(node.value)) last.after = true;
        if (node.value !== '') {
          isText = /\S$/.test(node.value);
          last = undefined;
        }
      }
      if (node.type !== 'element') continue;
      if (node.tagName === 'img') {
        neighbours.set(node, (last = { before: isText || last !== undefined, after: false }));
        isText = false;
      } else {
        const isInline = inlineNames.has(node.tagName);
        if (!isInline) [last, isText] = [undefined, false];
        walk(node.children);
        if (!isInline) [last, isText] = [undefined, false];
      }
    }
  };
  walk(nodes);
  return neighbours;
}

interface Neighbours {
  before: boolean;
  after: boolean;
}

const inlineNames: ReadonlySet<string> = new Set('a abbr cite code del em span strong sub sup'.split(' '));
