import { expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { dossierOf } from './dossier.ts';
import { mentionYears } from './mention-years.ts';

it('counts each article of each year, and includes years without mentions', () => {
  const { articles, mentions } = sampleArchive({
    articles: {
      early: { published: '2018', text: 'Silence.' },
      first: { published: '2020', text: 'Malta and Malta.' },
      second: { published: '2020-03', text: 'Malta.' },
      late: { published: '2022-11/2023-01', text: 'Malta.' },
    },
    countries: { malta: { name: 'Malta' } },
  });
  expect(mentionYears(articles, dossierOf(mentions.get('countries/malta') ?? []))).toEqual([
    { year: 2018, times: [] },
    { year: 2019, times: [] },
    { year: 2020, times: [2, 1] },
    { year: 2021, times: [] },
    { year: 2022, times: [1] },
  ]);
});

it('has no years without articles', () => {
  expect(mentionYears([], [])).toEqual([]);
});
