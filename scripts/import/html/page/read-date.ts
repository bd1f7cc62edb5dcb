import type { Element } from 'hast';
import type { Stated } from '../../model/post.ts';
import type { LinkedData } from './linked-data.ts';
import { attributesIn, metaOf, type Page } from './page.ts';

/** When an article was published: as EDTF, to the day where a day is stated, with the words that state it. */
export function readDate(page: Page, container: Element, isOnly: boolean, linked: LinkedData): Stated['published'] {
  const stated = [
    ...attributesIn(
      'time.published, time.entry-date, time.dt-published, [itemprop~="datePublished"]',
      'dateTime',
      container,
    ),
    ...attributesIn('[itemprop~="datePublished"]', 'content', container),
    ...attributesIn('abbr.published', 'title', container),
    ...(isOnly ? inHead(page, linked) : []),
    ...attributesIn('time:not(.updated)', 'dateTime', container),
  ];
  for (const words of stated) {
    const edtf = toEdtf(words);
    if (edtf !== undefined) return { edtf, words };
  }
  return undefined;
}

function inHead(page: Page, { datePublished }: LinkedData): string[] {
  const names = ['article:published_time', 'datePublished', 'citation_publication_date', 'dc.date', 'DC.date', 'date'];
  return [...metaOf(page, ...names), ...(datePublished === undefined ? [] : [datePublished])];
}

function toEdtf(words: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(words.trim()) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = new Date(`${[year, month ?? '01', day ?? '01'].join('-')}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day)) ? undefined : parts.join('-');
}
