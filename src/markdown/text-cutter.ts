import type { Element, ElementContent } from 'hast';
import type { Stretch } from './sentences.ts';
import { textOffsets } from './text-offsets.ts';
import { markLink } from './walk-text.ts';

/**
 * Returns a function that copies the part of an element’s children in a stretch of its text.
 *
 * `<p>One. <em>Two. Three.</em></p>` with the stretch of “Two.” → `<em>Two.</em>`
 */
export function textCutter(element: Element): (stretch: Stretch) => ElementContent[] {
  const offsets = textOffsets(element);
  return ({ start, end }) => {
    let at = 0;
    const cutAll = (nodes: readonly ElementContent[]): ElementContent[] => nodes.flatMap(cutNode);
    const cutNode = (node: ElementContent): ElementContent[] => {
      if (node.type === 'text') {
        const offset = offsets.get(node);
        if (offset === undefined) return [];
        at = offset + node.value.length;
        const value = node.value.slice(Math.max(0, start - offset), Math.max(0, end - offset));
        return value === '' ? [] : [{ ...node, value }];
      }
      // As for citations, a mark at the border of two sentences belongs to the first.
      if (node.type === 'element' && markLink(node)) return Math.max(at, 1) > start && at <= end ? [node] : [];
      if (node.type !== 'element' || node.children.length === 0) return start <= at && at < end ? [node] : [];
      const children = cutAll(node.children);
      return children.length > 0 ? [{ ...node, children }] : [];
    };
    return cutAll(element.children);
  };
}
