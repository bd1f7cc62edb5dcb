import { expect, test } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { entityArticles, FULL_ENTRIES, titlePages } from './articles-about.ts';

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
  const [list] = entityArticles(articles, kind, id).filter(({ folder }) => folder === 'pages');
  expect(list?.articles.map(({ slug }) => slug).sort()).toEqual([...slugs].sort());
  expect(list?.isAuthor).toBe(kind === 'people');
});

test('tells the articles by an institution from those about it', () => {
  const { articles } = sampleArchive({
    articles: { own: { authors: ['league'] }, other: { authors: ['ada'], groups: ['league'] } },
  });
  const lists = entityArticles(articles, 'groups', 'league');
  expect(lists.map(({ folder, isAuthor, articles }) => [folder, isAuthor, articles.map(({ slug }) => slug)])).toEqual([
    ['articles', true, ['own']],
    ['pages', false, ['other']],
  ]);
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
