import { expect, test } from 'vitest';
import { oldPathOf } from './old-path.ts';
import { noSite, type SiteFacts } from './site-facts.ts';

const page = { title: 'The Ford', slug: undefined, date: '2012-05-06', categories: [], address: undefined };
const site = (kind: SiteFacts['kind'], config: SiteFacts['config'] = {}): SiteFacts => ({ ...noSite, kind, config });

test.each([
  [{}, '/2012/05/06/the-ford.html'],
  [{ permalink: 'pretty' }, '/2012/05/06/the-ford/'],
  [{ permalink: '/:categories/:title/' }, '/the-ford/'],
  [{ permalink: '/blog/:year/:slug' }, '/blog/2012/the-ford'],
])('a post of Jekyll with %j was at %s', (config, expected) => {
  expect(oldPathOf({ ...page, path: '_posts/2012-05-06-the-ford.md' }, site('jekyll', config))).toBe(expected);
});

test('categories of a post are folders of its address', () => {
  const categories = ['Old water', 'Rivers'];
  expect(oldPathOf({ ...page, categories, path: '_posts/2012-05-06-the-ford.md' }, site('jekyll'))).toBe(
    '/old-water/rivers/2012/05/06/the-ford.html',
  );
});

test.each([
  ['about.md', '/about.html'],
  ['water/index.md', '/water/'],
  ['_lessons/intro.md', '/lessons/intro.html'],
])('a page of Jekyll in %s was at %s', (path, expected) => {
  expect(oldPathOf({ ...page, path }, site('jekyll'))).toBe(expected);
});

test.each([
  ['content/post/The Ford.md', {}, '/post/the-ford/'],
  ['content/post/ford/index.md', {}, '/post/ford/'],
  ['content/about.md', {}, '/about/'],
  ['content/post/ford.md', { permalinks: { post: '/:year/:month/:filename/' } }, '/2012/05/ford/'],
])('a page of Hugo in %s was at its place', (path, config, expected) => {
  expect(oldPathOf({ ...page, path }, site('hugo', config))).toBe(expected);
});

test('the address that a page gives itself comes first', () => {
  const own = { ...page, address: '/ford/' };
  expect(oldPathOf({ ...own, path: '_posts/2012-05-06-the-ford.md' }, site('jekyll'))).toBe('/ford/');
  expect(oldPathOf({ ...own, path: 'content/post/ford.md' }, site('hugo'))).toBe('/ford/');
});

test('a chapter of Quarto was at a page of its own, and a vault had none', () => {
  expect(oldPathOf({ ...page, path: 'chapters/ford.qmd' }, site('quarto'))).toBe('/chapters/ford.html');
  expect(oldPathOf({ ...page, path: 'ford.md' }, site('vault'))).toBeUndefined();
});
