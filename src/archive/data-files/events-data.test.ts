import { expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { eventsData } from './events-data.ts';

const archive = sampleArchive({
  articles: {
    quarrel: { text: 'Nobody came.\n\nMalta fell.[^1] It rose from 4 to 6 May 2021, said the League.\n\n[^1]: A.' },
  },
  countries: { malta: { name: 'Malta' } },
  groups: { league: { name: 'League' } },
});

it('has each dated sentence with its place, and what it names', () => {
  expect(eventsData(archive, { urls: urlsUnder('/base'), site: new URL('https://archive.example') })).toEqual([
    {
      date: '2021-05-04/2021-05-06',
      article: 'quarrel',
      paragraph: 'p-2',
      url: 'https://archive.example/base/articles/quarrel/#p-2',
      text: 'It rose from 4 to 6 May 2021, said the League.',
      start: 12,
      end: 58,
      countries: [],
      groups: ['league'],
      people: [],
    },
  ]);
});
