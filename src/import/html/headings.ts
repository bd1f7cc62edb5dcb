import type { ElementContent } from 'hast';
import { headingNames } from './kinds.ts';
import { isElement } from './nodes.ts';
import { walkNodes } from './walk-nodes.ts';

/**
 * Gives headings the levels of a page whose title is its only first-level heading: they begin at the second, and none
 * is more than one level below the one before it.
 * @example levels 3, 5, 4, 3 become 2, 3, 3, 2
 */
export function levelHeadings(nodes: readonly ElementContent[]): void {
  /** Levels, as they were, of the headings that a heading would stand under. */
  const above: number[] = [];
  walkNodes(nodes, (node) => {
    if (!isElement(node, headingNames)) return;
    const level = Number(node.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    node.tagName = `h${Math.min(above.length + 1, 6)}`;
  });
}
