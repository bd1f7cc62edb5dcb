import type { Thing } from '../../archive/search/search-index.ts';
import { element } from './element.ts';

/** Offers names where nothing was found; they are no results. */
export function renderNearest(things: readonly Thing[]): Node[] {
  if (things.length === 0) return [];
  const links = things.map(({ url, name }) => element('a', url === undefined ? {} : { href: url }, [name]));
  return [
    document.createTextNode(links.length === 1 ? 'The nearest name: ' : 'The nearest names: '),
    ...links.flatMap((link, index) => (index === 0 ? [link] : [document.createTextNode(', '), link])),
  ];
}
