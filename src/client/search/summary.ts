import { enumerate } from '../../base/enumerate.ts';
import type { Answer } from './model.ts';

/**
 * What the page says of an answer, in a sentence or two.
 *
 * @example "1 name and 3 pages found for “Kazakhstan”."
 * @example "1 name and 3 pages found for “Kazakhstan zebra”. “zebra” is in no text."
 * @example "Showing results for Turkmenistan: nothing is called “Turkmensitan”. 1 name and 6 pages found."
 */
export function summary({ hits, correction, left, missing, isApart }: Omit<Answer, 'nearest'>, query: string): string {
  if (query === '') return '';
  if (hits.length === 0) return `Nothing found for ${quote(query)}.`;
  const pages = hits.filter(({ kind }) => kind === 'page').length;
  const notes = hits.filter(({ kind }) => kind === 'note').length;
  const counts = [...count(hits.length - pages - notes, 'name'), ...count(notes, 'note'), ...count(pages, 'page')].join(
    ' and ',
  );
  const found = correction
    ? `Showing results for ${enumerate(correction.meant)}: ${correction.areNames ? 'nothing is called' : 'no text has'} ${enumerate(correction.misspelt.map(quote))}. ${counts} found.`
    : `${counts} found for ${quote(query)}.`;
  return [
    found,
    ...(missing.length > 0
      ? [`${enumerate(missing.map(quote))} ${missing.length === 1 ? 'is' : 'are'} in no text.`]
      : []),
    ...(isApart ? ['No page has all of it.'] : []),
    ...(left > 0 ? [`${left} less relevant ${left === 1 ? 'page is' : 'pages are'} not shown.`] : []),
  ].join(' ');
}

function count(number: number, noun: string): string[] {
  return number > 0 ? [`${number} ${noun}${number === 1 ? '' : 's'}`] : [];
}

function quote(text: string): string {
  return /["“”«»]/.test(text) ? text : `“${text}”`;
}
