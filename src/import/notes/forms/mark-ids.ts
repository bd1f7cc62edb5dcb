import { property } from '../page/elements.ts';
import { elementsIn, lastAtOrBefore, selfAndAround } from '../page/places.ts';
import { isBlank, type Page, type PageElement, readable } from '../page/read-page.ts';
import { readNumeral } from './numerals.ts';

/**
 * The names that a mark goes by: of its link, of what holds or is in the link, and of empty anchors right before it.
 */
export function markIds(page: Page, link: PageElement): Set<string> {
  const ids = new Set<string>();
  const add = ({ node }: PageElement): void => {
    for (const name of [property(node, 'id'), property(node, 'name')]) if (name !== '') ids.add(name);
  };
  const around = selfAndAround(link);
  const wider = around.findIndex(
    (outer) => outer !== link && readNumeral(page.view.slice(outer.from, outer.to)) === undefined,
  );
  around.slice(0, wider < 0 ? around.length : wider).forEach(add);
  elementsIn(page, { from: link.from + 1, to: link.to }).forEach(add);
  const index = lastAtOrBefore(page.elements, link.from);
  for (const before of page.elements.slice(Math.max(0, index - 6), Math.max(0, index))) {
    if (before.to <= link.from && isBlank(page.view.slice(before.from, link.from))) add(before);
  }
  return ids;
}

/** Whether a link is in small raised type, or contains some. */
export function isRaised(page: Page, link: PageElement): boolean {
  if (selfAndAround(link).some(({ node }) => node.tagName === 'sup')) return true;
  const inside = page.elements[lastAtOrBefore(page.elements, link.from) + 1];
  return (
    inside?.node.tagName === 'sup' && inside.to <= link.to && readable(page.view.slice(link.from, link.to)).length < 20
  );
}
