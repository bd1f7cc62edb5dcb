import type { ListPages } from '../archive/list-pages.ts';

/** A link to a page of a list. */
export interface ListLink {
  href: string;
  /** What the page covers. @example "2019 to 2021" */
  label: string;
  /** How much it lists. @example "120 articles" */
  count: string;
  current: boolean;
}

/**
 * The address of a page of a list.
 *
 * @param number from the oldest; left out for the list's own page
 * @param folder of its further pages, below its own
 */
export function listHref(start: string, number?: number, folder = 'pages'): string {
  return number === undefined ? start : `${start}${folder}/${number}/`;
}

/**
 * Links to the pages of a list, the newest first.
 *
 * @param start the address of the list's own page, which has the newest
 * @param folder of the further pages, below the list's own
 * @param current the number of the page at hand; left out on the list's own
 */
export function listLinks<Item>(
  { newest, earlier }: ListPages<Item>,
  {
    start,
    folder,
    current,
    labelOf,
    countOf,
  }: {
    start: string;
    folder?: string | undefined;
    current?: number | undefined;
    labelOf: (items: Item[]) => string;
    countOf: (count: number) => string;
  },
): ListLink[] {
  const linkTo = (items: Item[], number?: number): ListLink => ({
    href: listHref(start, number, folder),
    label: labelOf(items),
    count: countOf(items.length),
    current: number === current,
  });
  return [linkTo(newest), ...earlier.map((items, index) => linkTo(items, index + 1)).toReversed()];
}
