import { enumerate } from '../../archive/enumerate.ts';
import type { Answer } from './search-archive.ts';

/**
 * What the page says of an answer, in a sentence or two.
 *
 * @example "1 name and 3 pages found for “Kazakhstan”."
 * @example "Showing results for Turkmenistan: nothing is called “Turkmensitan”. 1 name and 6 pages found."
 */
export function summary({ hits, meant, left }: Pick<Answer, 'hits' | 'meant' | 'left'>, query: string): string {
  if (query === '') return '';
  const quoted = /["“”«»]/.test(query) ? query : `“${query}”`;
  if (hits.length === 0) return `Nothing found for ${quoted}.`;
  const pages = hits.filter(({ kind }) => kind === 'page').length;
  const notes = hits.filter(({ kind }) => kind === 'note').length;
  const counts = [...count(hits.length - pages - notes, 'name'), ...count(notes, 'note'), ...count(pages, 'page')].join(
    ' and ',
  );
  const found =
    meant.length > 0
      ? `Showing results for ${enumerate(meant)}: nothing is called ${quoted}. ${counts} found.`
      : `${counts} found for ${quoted}.`;
  if (left === 0) return found;
  return `${found} ${left} less relevant ${left === 1 ? 'page is' : 'pages are'} not shown.`;
}

function count(number: number, noun: string): string[] {
  return number > 0 ? [`${number} ${noun}${number === 1 ? '' : 's'}`] : [];
}
