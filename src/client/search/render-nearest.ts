import type { Subject } from '../../archive/search/search-index.ts';
import { element } from './element.ts';

/** Offers names where nothing was found; they are no results. */
export function renderNearest(subjects: readonly Subject[]): Node[] {
  if (subjects.length === 0) return [];
  const links = subjects.map(({ url, name }) => element('a', url === undefined ? {} : { href: url }, [name]));
  return [
    document.createTextNode(links.length === 1 ? 'The nearest name: ' : 'The nearest names: '),
    ...links.flatMap((link, index) => (index === 0 ? [link] : [document.createTextNode(', '), link])),
  ];
}
