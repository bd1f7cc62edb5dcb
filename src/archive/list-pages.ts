/** A long list, shared out among pages. */
export interface ListPages<Item> {
  /** The newest: what the list's own page shows. */
  newest: Item[];
  /** Everything before, a page each, the oldest first: a page keeps its number while the list grows. */
  earlier: Item[][];
}

/**
 * Splits a list, newest first, into pages that are full, but for the newest: that one is between half and one and a
 * half times as heavy, or the only one.
 *
 * @param weightOf what an item comes to as HTML, in characters
 * @param most what a page may come to
 */
export function listPages<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most = LIST_WEIGHT,
): ListPages<Item> {
  const pages: { items: Item[]; weight: number }[] = [{ items: [], weight: 0 }];
  for (const item of items.toReversed()) {
    const weight = weightOf(item);
    let page = pages.at(-1);
    if (!page || (page.items.length > 0 && page.weight + weight > most)) pages.push((page = { items: [], weight: 0 }));
    page.items.unshift(item);
    page.weight += weight;
  }
  const newest = pages.pop() ?? { items: [], weight: 0 };
  const before = newest.weight < most / 2 ? pages.pop() : undefined;
  return { newest: [...newest.items, ...(before?.items ?? [])], earlier: pages.map((page) => page.items) };
}

/** The numbered pages of a list, as routes need them: with the whole list, which their links lead through. */
export function numberedPages<Item>(
  pages: ListPages<Item>,
): { page: string; props: { pages: ListPages<Item>; number: number } }[] {
  return pages.earlier.map((_, index) => ({ page: String(index + 1), props: { pages, number: index + 1 } }));
}

/** The most that a page of a list may come to, in characters of HTML. */
const LIST_WEIGHT = 200_000;
