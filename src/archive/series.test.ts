import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { articlesOfSeries, seriesPlace } from './series.ts';

const articles = {
  last: { series: 'letters', published: '2019' },
  second: { series: 'letters', part: 2, published: '2020' },
  first: { series: 'letters', part: 1, published: '2021' },
  other: {},
};
const archiveWith = (order: 'part' | 'date') =>
  sampleArchive({ articles, series: { letters: { title: 'Letters', order } } });

test('the articles of a series are in the order of their parts, those without a part last', () => {
  const archive = archiveWith('part');
  expect(articlesOfSeries(archive, 'letters').map(({ slug }) => slug)).toEqual(['first', 'second', 'last']);
});

test('or in the order of their dates', () => {
  const archive = archiveWith('date');
  expect(articlesOfSeries(archive, 'letters').map(({ slug }) => slug)).toEqual(['last', 'second', 'first']);
});

test('an article knows the parts before and after it', () => {
  const archive = archiveWith('part');
  const [first, second] = articlesOfSeries(archive, 'letters');
  const other = archive.articles.find(({ slug }) => slug === 'other');
  if (!first || !second || !other) throw new Error('The sample has too few articles.');
  expect(seriesPlace(archive, first)).toMatchObject({ id: 'letters', title: 'Letters', previous: undefined });
  expect(seriesPlace(archive, second)?.previous).toBe(first);
  expect(seriesPlace(archive, second)?.next?.slug).toBe('last');
  expect(seriesPlace(archive, other)).toBeUndefined();
});

test('a translation is followed by translations', () => {
  const archive = sampleArchive({
    articles: {
      one: { series: 'letters', part: 1 },
      'one-in-french': { series: 'letters', part: 1, language: 'fr', translationOf: 'one' },
      two: { series: 'letters', part: 2 },
      'two-in-french': { series: 'letters', part: 2, language: 'fr', translationOf: 'two' },
    },
    series: { letters: { title: 'Letters' } },
  });
  const article = archive.articles.find(({ slug }) => slug === 'one-in-french');
  expect(article && seriesPlace(archive, article)?.next?.slug).toBe('two-in-french');
});
