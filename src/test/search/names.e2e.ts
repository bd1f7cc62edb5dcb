import { expect, test } from 'vitest';
import { wordsOf } from '../../archive/search/words.ts';
import { mentionsOf } from '../read-data.ts';
import { useFixture } from '../use-fixture.ts';
import { searchEveryName } from './every-name.ts';
import { hitsOf, openSearch } from './search-page.ts';

const site = useFixture('rivers');

const names: [query: string, path: string][] = [
  ['norway', 'countries/norway'],
  ['NORWAY', 'countries/norway'],
  ['Portuguese', 'countries/portugal'],
  ['LRBUP', 'groups/lower-reach-boatmens-union'],
  ['olp', 'groups/order-of-the-long-pole'],
  ['GSK', 'groups/guild-of-sluice-keepers'],
  ['Haaru River Council', 'groups/haaru-river-council'],
  ['Ha’aru River Council', 'groups/haaru-river-council'],
  ["ha'aru river council", 'groups/haaru-river-council'],
  ['Landkvist', 'people/oskar-landquist'],
  ['Father Pole', 'people/oskar-landquist'],
];

test.each(names)('“%s” finds the page of %s first, then every article that mentions it', async (query, path) => {
  const entity = (await site.data('entities')).find(({ url }) => url?.endsWith(`/${path}/`));
  const mentions = mentionsOf(await site.data('mentions'), entity);
  const naming = [...new Set(mentions.map(({ article }) => `/articles/${article}/`))];
  const [first, ...others] = await hitsOf(await openSearch(site, query));
  expect(first).toMatchObject({ kind: 'entity', href: `/${path}/` });
  const pages = others.filter(({ kind }) => kind === 'page').map(({ href }) => href);
  expect(naming.length).toBeGreaterThan(0);
  expect(new Set(pages.slice(0, naming.length))).toEqual(new Set(naming));
});

test('every name of every country and group finds its page first, then every article that mentions it', async () => {
  const entities = (await site.data('entities')).filter(({ kind }) => kind === 'country' || kind === 'group');
  expect(entities.length).toBeGreaterThan(20);
  expect(await searchEveryName(site.url(), entities, await site.data('mentions'))).toEqual([]);
});

test('names come before articles, and each hit has one link', async () => {
  const page = await openSearch(site, 'landquist');
  const kinds = (await hitsOf(page)).map(({ kind }) => kind);
  expect(kinds.indexOf('entity')).toBe(0);
  expect(kinds.lastIndexOf('entity')).toBeLessThan(kinds.indexOf('page'));
  const links = await page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.querySelectorAll('a[href]').length));
  expect(new Set(links)).toEqual(new Set([1]));
});

test('the place to which a hit for a name links contains one of its names', async () => {
  const entity = (await site.data('entities')).find(({ id }) => id === 'lower-reach-boatmens-union');
  const page = await openSearch(site, 'LRBU');
  const places = (await hitsOf(page)).filter(({ kind }) => kind === 'place');
  expect(places.length).toBeGreaterThan(0);
  for (const { href } of places) {
    await page.goto(site.url(href));
    const text = await page.locator(':target').innerText();
    const words = wordsOf(text).join(' ');
    expect(
      entity?.names.some((name) => words.includes(wordsOf(name).join(' '))),
      `${href} names it: ${text}`,
    ).toBe(true);
  }
});
