import { expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { dataFiles } from '../../i18n/en/data-files.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { articlesData } from './articles-data.ts';

const archive = sampleArchive({
  articles: {
    ferries: {
      text: '## Harbour\n\nThe ferry.[^1]\n\n[^1]: A note.',
      title: 'The *Ferry*',
      subtitle: 'A *tale*',
      url: 'https://post.example/ferries',
      introduction: 'Written in winter.',
      oldUrls: ['/2022/ferries/'],
      volume: '1',
      issue: '2',
      pages: '3-4',
      doi: '10.1000/182',
      licence: { name: 'CC BY 4.0' },
      language: 'de',
      translationOf: 'faehren',
      series: 'letters',
      part: 2,
      files: [{ path: '/media/a.pdf', title: 'A list' }],
      added: '2024-05-03',
      updated: '2024-06-12',
    },
  },
});
const [entry] = articlesData(archive, { urls: urlsUnder('/base'), site: new URL('https://archive.example') });

it('an article has the address of its page, and that of the original', () => {
  expect(entry).toMatchObject({
    url: 'https://archive.example/base/articles/ferries/',
    originalUrl: 'https://post.example/ferries',
  });
});

it('the files of an article have their addresses and types', () => {
  expect(entry?.files).toEqual([
    {
      path: '/media/a.pdf',
      title: 'A list',
      url: 'https://archive.example/base/media/a.pdf',
      type: 'application/pdf',
    },
  ]);
});

it('each key is described, and each description has its key', () => {
  const keys = Object.entries(entry ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  const described = Object.keys(dataFiles.articles.fields).flatMap((key) => key.split(', '));
  expect(keys.sort()).toEqual(described.sort());
});
