import { expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';

it('an article and its translations know each other, in the order of their languages', () => {
  const { articles, translations, languages } = sampleArchive({
    articles: {
      lake: {},
      see: { language: 'de', translationOf: 'lake' },
      lac: { language: 'fr', translationOf: 'lake' },
      ice: {},
    },
  });
  const others = articles.map((article) => [article.slug, translations.get(article)?.map(({ slug }) => slug)]);
  expect(Object.fromEntries(others)).toEqual({
    lake: ['see', 'lac'],
    see: ['lake', 'lac'],
    lac: ['see', 'lake'],
    ice: undefined,
  });
  expect(languages).toEqual(['en', 'de', 'fr']);
});
