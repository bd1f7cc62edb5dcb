import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { newestInArchive } from './newness.ts';

test('Articles are listed by the day on which they were added, or else by their date', () => {
  const { articles } = sampleArchive({
    articles: {
      ford: { published: '2019' },
      ferry: { published: '2021-05-03' },
      bridge: { published: '1998', added: '2020-01-01' },
      quay: { published: '1997', added: '2022-06-01' },
    },
  });
  expect(newestInArchive(articles).map(({ slug }) => slug)).toEqual(['quay', 'ferry', 'bridge', 'ford']);
});

test('Without such days, the order is that of the archive', () => {
  const published = ['2020', '2020-02', '2020-01/2020-03', '2019-12-31', '2020-01-01'];
  const { articles } = sampleArchive({
    articles: Object.fromEntries(published.map((date, index) => [`article-${index}`, { published: date }])),
  });
  expect(newestInArchive(articles)).toEqual(articles);
});
