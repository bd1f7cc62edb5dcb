import type { Element } from 'hast';
import { replaceTexts, textOffsets, wrapRanges } from './text-offsets.ts';

/**
 * A paragraph with ranges of its text in `<mark>`. A range that crosses into another element gets one in each.
 *
 * @param ranges offsets in the paragraph's text, as {@link import('./text-with-marks.ts').textWithMarks} reads it
 */
export function highlight(element: Element, ranges: readonly { start: number; end: number }[]): Element {
  const offsets = textOffsets(element);
  const children = replaceTexts(element.children, (text) => {
    const offset = offsets.get(text);
    if (offset === undefined) return [text];
    const within = ranges.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
    return wrapRanges(text, within, (part) => ({
      type: 'element',
      tagName: 'mark',
      properties: {},
      children: [part],
    }));
  });
  return { ...element, children };
}
