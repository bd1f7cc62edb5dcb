import type { SearchIndex, Subject } from '../../archive/search/search-index.ts';
import { element } from './element.ts';
import type { SearchFiles } from './model.ts';
import { nothingFound } from './nothing-found.ts';

/**
 * Lines with links to names and words, to go on with when a query has no results.
 *
 * @param nearest the names nearest to the whole query
 */
export async function renderInstead(
  query: string,
  nearest: readonly Subject[],
  index: SearchIndex,
  files: SearchFiles,
): Promise<HTMLElement[]> {
  const { results, separator } = index.words;
  const { names: alike, words, often } = await nothingFound(query, index, files);
  const names = [...new Set([...nearest, ...alike])];
  const listed = (links: readonly HTMLElement[]) =>
    links.flatMap((link, at) => (at === 0 ? [link] : [separator, link]));
  const toQueries = words.map((one) =>
    element('a', { href: `?${new URLSearchParams({ q: one.query }).toString()}` }, [one.word]),
  );
  return [
    ...(words.length > 0 ? [results.similar.parts({ words: listed(toQueries) })] : []),
    ...(names.length > 0 ? [results.nearest.parts({ names: listed(linksTo(names)) })] : []),
    ...(often.length > 0 ? [results.often.parts({ names: listed(linksTo(often)) })] : []),
  ].map((line) => element('p', {}, line.flat()));
}

function linksTo(subjects: readonly Subject[]): HTMLElement[] {
  return subjects.map(({ name, url = '' }) => element('a', { href: url }, [name]));
}
