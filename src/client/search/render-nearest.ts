import type { SearchWords } from '../../i18n/model.ts';
import type { Subject } from '../../archive/search/search-index.ts';
import { element } from './element.ts';

/** Shows names as suggestions if nothing was found. */
export function renderNearest(subjects: readonly Subject[], { results, separator }: SearchWords): (Node | string)[] {
  if (subjects.length === 0) return [];
  const links = subjects.map(({ url, name }) => element('a', url === undefined ? {} : { href: url }, [name]));
  return results.nearest
    .parts({ names: links.flatMap((link, index) => (index === 0 ? [link] : [separator, link])) })
    .flat();
}
