import { property } from '../page/elements.ts';
import { lastAtOrBefore } from '../page/places.ts';
import { isBlank, type Page, type PageElement, readable } from '../page/read-page.ts';
import { readNumeral } from './numerals.ts';

/** The names that a mark goes by: of its link, of what holds or is in the link, and of empty anchors right before it. */
export function markIds(page: Page, link: PageElement): Set<string> {
  const ids = new Set<string>();
  const add = ({ node }: PageElement): void => {
    for (const name of [property(node, 'id'), property(node, 'name')]) if (name !== '') ids.add(name);
  };
  let outer = link;
  for (let depth = 0; depth < 4; depth += 1) {
    add(outer);
    const { parent } = outer;
    if (!parent || readNumeral(page.view.slice(parent.from, parent.to)) === undefined) break;
    outer = parent;
  }
  const index = lastAtOrBefore(page.elements, link.from);
  for (let inside = index + 1; (page.elements[inside]?.from ?? Infinity) < link.to; inside += 1) {
    const element = page.elements[inside];
    if (element) add(element);
  }
  for (let before = index - 1; before >= Math.max(0, index - 6); before -= 1) {
    const element = page.elements[before];
    if (element && element.to <= link.from && isBlank(page.view.slice(element.from, link.from))) add(element);
  }
  return ids;
}

/** Whether a link stands in small raised type, or holds some. */
export function isRaised(page: Page, link: PageElement): boolean {
  for (
    let element: PageElement | undefined = link, depth = 0;
    element && depth < 4;
    element = element.parent, depth += 1
  ) {
    if (element.node.tagName === 'sup') return true;
  }
  const inside = page.elements[lastAtOrBefore(page.elements, link.from) + 1];
  return (
    inside?.node.tagName === 'sup' && inside.to <= link.to && readable(page.view.slice(link.from, link.to)).length < 20
  );
}
