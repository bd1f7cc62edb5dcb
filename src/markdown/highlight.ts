import type { Element, ElementContent, Text } from 'hast';
import { walkText } from './walk-text.ts';

/**
 * A paragraph with places of its text put into `<mark>`. A place that crosses from one element into another is marked
 * in both.
 *
 * @param ranges offsets in the paragraph's text, as {@link import('./text-with-marks.ts').textWithMarks} reads it
 */
export function highlight(element: Element, ranges: readonly { start: number; end: number }[]): Element {
  const offsets = textOffsets(element);
  const adapt = (node: ElementContent): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: node.children.flatMap(adapt) }];
    const start = node.type === 'text' ? offsets.get(node) : undefined;
    return node.type === 'text' && start !== undefined ? split(node.value, start, ranges) : [node];
  };
  return { ...element, children: element.children.flatMap(adapt) };
}

function textOffsets(element: Element): Map<Text, number> {
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

function split(text: string, start: number, ranges: readonly { start: number; end: number }[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end <= at) return;
    const value: Text = { type: 'text', value: text.slice(at, end) };
    parts.push(marked ? { type: 'element', tagName: 'mark', properties: {}, children: [value] } : value);
    at = end;
  };
  for (const range of ranges) {
    add(Math.min(text.length, range.start - start), false);
    add(Math.min(text.length, range.end - start), true);
  }
  add(text.length, false);
  return parts;
}
