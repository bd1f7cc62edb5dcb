import type { Hit } from './find-hits.ts';

/** What the page says of the hits, in a sentence. @example "1 name and 3 pages found for “Kazakhstan”." */
export function summary(hits: readonly Hit[], query: string): string {
  if (query === '') return '';
  if (hits.length === 0) return `Nothing found for “${query}”.`;
  const names = hits.filter(({ kind }) => kind === 'entity').length;
  const counts = [...count(names, 'name'), ...count(hits.length - names, 'page')];
  return `${counts.join(' and ')} found for “${query}”.`;
}

function count(number: number, noun: string): string[] {
  return number > 0 ? [`${number} ${noun}${number === 1 ? '' : 's'}`] : [];
}
