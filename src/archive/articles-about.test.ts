import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { articlesAbout, FULL_ENTRIES, titlePages } from './articles-about.ts';

const { articles } = sampleArchive({
  articles: {
    one: { countries: ['malta'], authors: ['ada'] },
    two: { groups: ['league'], countries: ['malta'] },
    three: { authors: ['ada'] },
  },
});

test.each([
  ['countries', 'malta', ['one', 'two']],
  ['groups', 'league', ['two']],
  ['people', 'ada', ['one', 'three']],
  ['people', 'bruno', []],
] as const)('finds the articles of %s/%s', (kind, id, slugs) => {
  expect(
    articlesAbout(articles, kind, id)
      .map(({ slug }) => slug)
      .sort(),
  ).toEqual([...slugs].sort());
});

test('all but the full entries are listed by title, on several pages if they are many', () => {
  const [article] = articles;
  if (!article) throw new Error('There is no article.');
  const many = Array.from({ length: 2000 }, (_, index) => ({ ...article, slug: `article-${index}` }));
  const few = titlePages(many.slice(0, 100));
  expect(few.earlier).toEqual([]);
  expect(few.newest).toEqual(many.slice(FULL_ENTRIES, 100));
  const { newest, earlier } = titlePages(many);
  expect(earlier.length).toBeGreaterThan(1);
  expect([...newest, ...earlier.toReversed().flat()]).toEqual(many.slice(FULL_ENTRIES));
});
