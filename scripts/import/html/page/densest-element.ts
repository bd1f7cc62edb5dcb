import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { isWithin, lineOf, type Page } from './page.ts';

/**
 * The element that holds most of a page's running text: every paragraph counts for the element that it stands in, and
 * half for the one around that, as it is long and little of it is links.
 */
export function densestElement(page: Page, frame: ReadonlySet<Element>): Element | undefined {
  const scores = new Map<Element, number>();
  for (const block of selectAll('p, li, blockquote, pre, td, br', page.tree)) {
    const parent = page.parents.get(block);
    if (!parent || isWithin(page, block, frame)) continue;
    const score = block.tagName === 'br' ? 0 : scoreOf(block);
    add(scores, parent, score);
    const around = page.parents.get(parent);
    if (around) add(scores, around, score / 2);
  }
  const best = [...scores].filter(([, score]) => score > 0).sort(([, a], [, b]) => b - a)[0]?.[0];
  return best ?? selectAll('main, body', page.tree).find((node) => lineOf(node).length > 0);
}

function scoreOf(block: Element): number {
  const words = lineOf(block).length;
  const linked = selectAll('a', block).reduce((sum, link) => sum + lineOf(link).length, 0);
  return Math.max(0, words - 2 * linked) ** 1.2;
}

function add(scores: Map<Element, number>, node: Element, score: number): void {
  scores.set(node, (scores.get(node) ?? 0) + score);
}
