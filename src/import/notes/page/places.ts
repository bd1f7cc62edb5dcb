import { blockNames } from './elements.ts';
import type { Page, PageElement } from './read-page.ts';

/** A part of a page's view. */
export interface Span {
  from: number;
  to: number;
}

/** The innermost element, or block, that a position stands in. */
export function innermostAt(page: Page, at: number, blocksOnly = false): PageElement | undefined {
  let element = page.elements[lastAtOrBefore(page.elements, at - 1)];
  while (element && (element.to <= at || (blocksOnly && !blockNames.has(element.node.tagName)))) {
    element = element.parent;
  }
  return element;
}

/** Whether a heading or a thematic break starts in a part of a page. */
export function isDivided({ dividers }: Page, { from, to }: Span): boolean {
  return (dividers[lastAtOrBefore(dividers, from) + 1]?.from ?? Infinity) < to;
}

/** Where a position stands in the source of the post. */
export function sourceAt(page: Page, at: number): number | undefined {
  const index = lastAtOrBefore(page.texts, at);
  const text = page.texts[index];
  if (text?.node.data?.at === undefined) return page.texts[index + 1]?.node.data?.at;
  return text.node.data.at + Math.min(at - text.from, text.node.value.length);
}

/** The index of the last of things in order that starts at a position or before it; -1 when none does. */
export function lastAtOrBefore(things: readonly { from: number }[], at: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.from ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
