import type { Element, ElementContent, Text } from 'hast';
import { walkText } from './walk-text.ts';

/** The offset of each text node in an element's text. Nodes that are not part of the text are left out. */
export function textOffsets(element: Element): Map<Text, number> {
  const offsets = new Map<Text, number>();
  let offset = 0;
  walkText(element, {
    text(node) {
      offsets.set(node, offset);
      offset += node.value.length;
    },
    gap: () => offset++,
    mark: () => undefined,
  });
  return offsets;
}

/** A copy of nodes in which each text node is replaced. Nodes without text are shared with the original. */
export function replaceTexts(
  nodes: readonly ElementContent[],
  replace: (text: Text) => readonly ElementContent[],
): ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: replaceTexts(node.children, replace) }];
    return node.type === 'text' ? replace(node) : [node];
  });
}

/**
 * Cuts a text node at ranges, and wraps these.
 *
 * @param ranges offsets in the node, in order; parts beyond the node are ignored
 */
export function wrapRanges<Range extends { start: number; end: number }>(
  { value }: Text,
  ranges: readonly Range[],
  wrap: (text: Text, range: Range) => ElementContent,
): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  const upTo = (end: number): Text | undefined => {
    if (end <= at) return undefined;
    const text: Text = { type: 'text', value: value.slice(at, end) };
    at = end;
    return text;
  };
  for (const range of ranges) {
    const before = upTo(Math.min(value.length, range.start));
    if (before) parts.push(before);
    const within = upTo(Math.min(value.length, range.end));
    if (within) parts.push(wrap(within, range));
  }
  const after = upTo(value.length);
  return after ? [...parts, after] : parts;
}
