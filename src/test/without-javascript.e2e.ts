import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read-data.ts';
import { articles, sitePages } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');
const off = { javaScriptEnabled: false };

test('marks and back links go to notes and back, and their targets are highlighted', async () => {
  const page = await site.open(articles.numberedFrom651, off);
  await page.locator('#fnref-662').click();
  expect(page.url()).toMatch(/#fn-662$/);
  expect(await page.locator('#fn-662').isVisible()).toBe(true);
  expect(await background(page, '#fn-662')).not.toBe(await background(page, '#fn-663'));
  await page.locator('#fn-662 .back a').click();
  expect(page.url()).toMatch(/#fnref-662$/);
  expect(await background(page, '#fnref-662')).not.toBe(await background(page, '#fnref-663'));
});

test.each(sitePages.filter(([, path]) => path !== 'search/'))('%s reads the same', async (_type, path) => {
  const text = await textOf(await site.open(path, off));
  expect(text.length).toBeGreaterThan(100);
  expect(text).toBe(await textOf(await site.open(path)));
});

describe('the page of every entity has all of its mentions', () => {
  test.each(['countries/norway', 'groups/lower-reach-boatmens-union', 'people/oskar-landquist'])('%s', async (path) => {
    const entity = (await site.data('entities')).find(({ url }) => url?.endsWith(`/${path}/`));
    const wanted = mentionsOf(await site.data('mentions'), entity)
      .filter(({ place }) => !place.startsWith('fn-'))
      .map(({ article, place }) => `/articles/${article}/#${place}`);
    const page = await site.open(`${path}/`, off);
    const links = page.locator('.passage > footer > a, .dossier > h4:has(mark) > a');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(wanted));
  });
});

describe('every index is complete', () => {
  test.each(['country', 'group', 'person'])('%s', async (kind) => {
    const folder = { country: 'countries', group: 'groups', person: 'people' }[kind];
    const entities = (await site.data('entities')).filter((entity) => entity.kind === kind);
    const page = await site.open(`${folder}/`, off);
    const links = await hrefs(page);
    expect(entities.length).toBeGreaterThan(0);
    expect(entities.filter(({ id }) => !links.includes(`/${folder}/${id}/`))).toEqual([]);
  });

  test('articles', async () => {
    const links = await hrefs(await site.open('articles/', off));
    const all = await site.data('articles');
    expect(all.filter(({ id }) => !links.includes(`/articles/${id}/`))).toEqual([]);
  });

  test('sources', async () => {
    const links = await hrefs(await site.open('sources/', off));
    const cited = (await site.data('outlets')).filter(({ noteCount }) => noteCount > 0);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ id }) => !links.includes(`/sources/${id}/`))).toEqual([]);
  });
});

test('the search page says that it needs JavaScript, and offers the indexes', async () => {
  const page = await site.open('search/', off);
  const advice = page.locator('main p', { hasText: 'Search needs JavaScript' });
  expect(await advice.isVisible()).toBe(true);
  const links = await advice.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toEqual(expect.arrayContaining(['/articles/', '/countries/', '/groups/', '/people/', '/sources/']));
  for (const link of links) expect((await page.request.get(site.url(link))).status()).toBe(200);
});

test('the search box goes to the search page with the query', async () => {
  const page = await site.open('', off);
  await page.getByRole('searchbox').fill('Ha’aru River');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(new URL(page.url()).searchParams.get('q')).toBe('Ha’aru River');
});

async function background(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}

async function hrefs(page: Page): Promise<(string | null)[]> {
  return page.locator('main a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

/** Without what only scripts can do: notes in the margin, and the choice of them; finding in the page; years on a slider. */
async function textOf(page: Page): Promise<string> {
  // At once, because scripts may add more in between.
  return page.locator('main').evaluate((main: HTMLElement) => {
    for (const added of main.querySelectorAll('.note-choice, .margin-notes, .find-open, .export button, .years'))
      added.remove();
    return main.innerText;
  });
}
