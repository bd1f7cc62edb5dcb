import type { ListedSource } from '../archive/citations/sources/outlet-sources.ts';
import type { Words } from '../i18n/model.ts';
import { spanOf } from '../i18n/span.ts';

/** What a page of sources covers, by the years of its last and its first source. @example "2019 to 2021" */
export function datesOf(page: readonly Pick<ListedSource, 'source'>[], words: Words): string {
  const years = page
    .map(({ source }) => source.item.issued?.['date-parts'][0]?.[0])
    .filter((year) => year !== undefined);
  const [first, last] = [years.at(-1), years[0]];
  if (first === undefined || last === undefined) return words.sources.undated;
  return spanOf(String(first), String(last), words);
}
