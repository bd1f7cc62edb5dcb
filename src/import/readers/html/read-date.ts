import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { findDates } from '../../frontmatter/find-dates.ts';
import type { Stated } from '../../model/post.ts';
import { attributesIn, lineOf } from './page.ts';

/**
 * When an article was published: as EDTF, to the day where a day is stated, with the words that state it. For machines,
 * at the article; in the page's head; for readers; or in its address.
 */
export function readDate(
  scope: Element,
  inHead: readonly string[],
  permalink: string | undefined,
): Stated['published'] | undefined {
  const published = 'time.published, time.entry-date, time.dt-published, [itemprop~="datePublished"]';
  const forMachines = [
    ...attributesIn(published, 'dateTime', scope),
    ...attributesIn('[itemprop~="datePublished"]', 'content', scope),
    ...attributesIn('abbr.published', 'title', scope),
    ...inHead,
    ...attributesIn('time:not(.updated)', 'dateTime', scope),
  ];
  for (const words of forMachines) {
    const edtf = toEdtf(words);
    if (edtf !== undefined) return { edtf, words };
  }
  const shown = '.published, .entry-date, .post-date, .posted-on, .date, time, .byline, .entry-meta, .post-meta';
  const forReaders = [...selectAll(shown, scope).map((node) => lineOf(node).slice(0, 200)), permalink ?? ''];
  const [found] = forReaders.flatMap((words) => findDates(words));
  return found && { edtf: found.date, words: found.words };
}

function toEdtf(words: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[-/](\d{2})(?:[-/](\d{2}))?)?(?!\d)/.exec(words.trim()) ?? [];
  if (year === undefined || year === '0000') return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const date = new Date(`${[year, month ?? '01', day ?? '01'].join('-')}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day)) ? undefined : parts.join('-');
}
