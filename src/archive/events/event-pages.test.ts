import { expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { eventExtent, eventPages } from './event-pages.ts';
import { archiveEvents } from './events.ts';

const sentence = (day: number) => `On ${day} March 2021 nobody came${' at all'.repeat(600)}.`;
const days = Array.from({ length: 28 }, (_, index) => index + 1);
const text = days.map((day) => [sentence(day), sentence(day), sentence(day), sentence(day)].join('\n\n')).join('\n\n');
const { all } = archiveEvents(sampleArchive({ articles: { one: { text }, two: { text: sentence(3) } } }));

it('shares out dates among pages of a limited weight, each date on one page', () => {
  const { newest, earlier } = eventPages(all);
  expect(earlier.length).toBeGreaterThan(0);
  expect(new Set([...newest, ...earlier.toReversed().flat()])).toEqual(new Set(all));
  expect([...newest, ...earlier.flat()]).toHaveLength(28);
  expect(newest[0]?.first).toBe('2021-03-28');
});

it('counts events, articles once, and inferred years', () => {
  expect(eventExtent(all)).toEqual({ events: 113, articles: 2, inferred: 0 });
  const inferred = archiveEvents(sampleArchive({ articles: { one: { text: 'In 2020 it rose. In May it fell.' } } }));
  expect(eventExtent(inferred.all)).toEqual({ events: 1, articles: 1, inferred: 1 });
});
