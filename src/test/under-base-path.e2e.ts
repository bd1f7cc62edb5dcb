import { expect, test } from 'vitest';
import { previewOf } from './notes/article-notes.ts';
import { noteBeside } from './notes/margin.ts';
import { hitsOf, resultsReady } from './search/search-page.ts';
import { useFixture } from './use-fixture.ts';
import { watchPage } from './watch-page.ts';

const site = useFixture('rivers', { base: '/archive/' });

test('a reader goes from the front page to an article, a note, a country and the search, all under the base path', async () => {
  const page = await site.openBlank();
  const troubles = watchPage(page, new URL(site.url()).host);
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/archive/')) outside.push(request.url());
  });
  await page.goto(site.url());
  await page.getByRole('link', { name: 'Articles', exact: true }).first().click();
  await page.waitForURL(site.url('articles/'));
  await page.getByRole('main').getByRole('link', { name: 'The Low Water Report' }).first().click();
  await page.waitForURL(site.url('articles/the-low-water-report/'));

  await (await noteBeside(page, 1)).waitFor();
  await page.getByRole('combobox', { name: 'Notes' }).first().selectOption('In place');
  await page.locator('#fnref-1').click();
  await previewOf(page).getByRole('link', { name: 'Go to note 1 in the list' }).click();
  expect(page.url()).toBe(site.url('articles/the-low-water-report/#fn-1'));

  await page.getByRole('main').getByRole('link', { name: 'Norway', exact: true }).first().click();
  await page.waitForURL(site.url('countries/norway/'));
  await page.locator('.passage > footer > a').first().click();
  await page.waitForURL(/\/archive\/articles\/[^/]+\/#p-\d+$/);

  for (const query of ['norway', 'embargo']) {
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url(`search/?q=${query}`));
    await resultsReady(page);
    await page.locator('[data-result]').first().waitFor();
    const hits = await hitsOf(page);
    expect(hits.filter(({ href }) => !href.startsWith('/archive/'))).toEqual([]);
    await page.locator('[data-result] a').first().click();
    await page.waitForURL(new URL(hits[0]?.href ?? '', site.url()).href);
  }
  expect(outside).toEqual([]);
  expect(troubles).toEqual([]);
});
