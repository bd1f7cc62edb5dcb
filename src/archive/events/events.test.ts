import { describe, expect, it } from 'vitest';
import { issuedWords } from '../citations/issued.ts';
import { english } from '../../i18n/english.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { archiveEvents, type EventDate, eventId } from './events.ts';

const archive = sampleArchive({
  articles: {
    newer: {
      published: '2022-08',
      text: [
        'Malta was quiet in 2020. On 14 March 2021 Malta fell.[^1] It rose on 3 May 2022, as Dr. Example said.',
        'The League left Iceland in May 2022. A ferry is planned for September 2022.',
        '| Day | What |\n|---|---|\n| 2 June 2022 | Malta sang |\n| 2023 | Malta |',
        '## 2021\n\nOn 14 March nobody came.',
        '[^1]: Town book, 1 April 2021.',
      ].join('\n\n'),
    },
    older: { published: '2021', text: 'On 14 March 2021, and only then, Iceland fell.' },
  },
  countries: { malta: { name: 'Malta' }, iceland: { name: 'Iceland', iso: 'IS' } },
  groups: { league: { name: 'League' } },
  regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
});
const events = archiveEvents(archive);
const told = (dates: readonly EventDate[] = []) =>
  dates.map(({ date, events: ofDate }) => [
    issuedWords(date, english),
    ...ofDate.map(
      ({ article, paragraph, sentence }) =>
        `${article.slug} ${paragraph.id}: ${paragraph.text.slice(sentence.start, sentence.end)}`,
    ),
  ]);

describe('archiveEvents', () => {
  it('has each date with the whole sentences that name it, newest first, the more exact date first', () => {
    expect(told(events.all)).toEqual([
      ['2 June 2022', 'newer p-3: 2 June 2022 Malta sang'],
      ['3 May 2022', 'newer p-1: It rose on 3 May 2022, as Dr. Example said.'],
      ['May 2022', 'newer p-2: The League left Iceland in May 2022.'],
      [
        '14 March 2021',
        'newer p-1: On 14 March 2021 Malta fell.',
        'newer p-4: On 14 March nobody came.',
        'older p-1: On 14 March 2021, and only then, Iceland fell.',
      ],
    ]);
  });

  it('has the events whose sentence names an entity', () => {
    expect([...events.byEntity.keys()].sort()).toEqual(['countries/iceland', 'countries/malta', 'groups/league']);
    expect(told(events.byEntity.get('countries/iceland')).map(([date]) => date)).toEqual(['May 2022', '14 March 2021']);
    expect(told(events.byEntity.get('countries/malta'))[1]).toEqual([
      '14 March 2021',
      'newer p-1: On 14 March 2021 Malta fell.',
    ]);
  });

  it('has the first and the last day of each date', () => {
    const days = events.all.map(({ first, last }) => [first, last]);
    expect(days[2]).toEqual(['2022-05-01', '2022-05-31']);
    expect(days[3]).toEqual(['2021-03-14', '2021-03-14']);
  });

  it('says what is said of a month beside the day on which it begins', () => {
    const one = sampleArchive({ articles: { one: { text: 'It fell on 1 May 2021. In May 2021 it rose.' } } });
    expect(told(archiveEvents(one).all).map(([date]) => date)).toEqual(['1 May 2021', 'May 2021']);
  });

  it('says what an inferred year rests on, and which sentences are left out', () => {
    const text = 'In 2020 Malta rose. In May it fell.\n\n## Later\n\nIn June Malta slept. In July Malta will rise.';
    const { all, open, byEntity } = archiveEvents(
      sampleArchive({ articles: { one: { kind: 'book', text } }, countries: { malta: { name: 'Malta' } } }),
    );
    expect(all.flatMap(({ first, events }) => events.map(({ inferred }) => [first, inferred]))).toEqual([
      ['2020-05-01', { from: 'text', isReckoned: false }],
    ]);
    expect(open.map(({ paragraph, sentence: { start, end } }) => paragraph.text.slice(start, end))).toEqual([
      'In June Malta slept.',
      'In July Malta will rise.',
    ]);
    expect(open.map(({ entities }) => entities)).toEqual([['countries/malta'], ['countries/malta']]);
    expect(byEntity.size).toBe(0);
  });

  it('leaves out an inferred year after the date of the article', () => {
    const text = 'In November 2022 it rose. In January it fell.';
    const { all, open } = archiveEvents(sampleArchive({ articles: { one: { kind: 'book', text } } }));
    expect(told(all).map(([date]) => date)).toEqual(['November 2022']);
    expect(open).toHaveLength(1);
  });

  it('has an id for each date', () => {
    expect(events.all.map(eventId)).toEqual(['on-2022-06-02', 'on-2022-05-03', 'on-2022-05', 'on-2021-03-14']);
  });
});
