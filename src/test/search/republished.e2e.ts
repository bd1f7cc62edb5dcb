import { expect, test } from 'vitest';
import { INDEX_FORMAT, type IndexManifest } from '../../archive/search/index-manifest.ts';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, openSearch, resultsReady, searchBox } from './search-page.ts';

const site = useFixture('rivers');

/** A page whose older index was deleted: requests for its files get the page for missing addresses. */
async function openStale(query: string, manifest?: IndexManifest) {
  const page = await site.openBlank();
  await page.route('**/search/?q=*', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/data-search-version="[^"]+"/, 'data-search-version="0123456789"');
    await route.fulfill({ body, contentType: 'text/html' });
  });
  if (manifest) await page.route('**/search/manifest.json', (route) => route.fulfill({ json: manifest }));
  await page.goto(site.url(`search/?q=${query}`));
  return page;
}

test('a page of an older version of the site searches the new index', async () => {
  const page = await openStale('embargo');
  await resultsReady(page);
  expect(await hitsOf(page)).toEqual(await hitsOf(await openSearch(site, 'embargo')));
});

test('a page that cannot read the new index asks the reader to reload', async () => {
  const page = await openStale('landquist', { format: 0, version: 'abcdef0123' });
  await page.getByRole('status').filter({ hasText: 'Reload this page' }).waitFor();
  expect(await hitsOf(page)).toEqual([]);
});

test('if the engine has lost its files, the new index is searched', async () => {
  const page = await openSearch(site, 'landquist');
  const { version } = JSON.parse(await site.read('search/manifest.json')) as IndexManifest;
  // The site has a new index and no files of the old one, which the engine does not report.
  await page.context().route(`**/pagefind/${version}/index/*`, (route) => route.fulfill({ status: 404 }));
  const manifest: IndexManifest = { format: INDEX_FORMAT, version: 'abcdef0123' };
  await page.route('**/search/manifest.json', (route) => route.fulfill({ json: manifest }));
  await page.context().route('**/abcdef0123/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('abcdef0123', version) });
    await route.fulfill({ response });
  });
  await searchBox(page).fill('tributary');
  await searchBox(page).press('Enter');
  await page.locator('[data-result=page]').first().waitFor();
  await resultsReady(page);
  expect((await hitsOf(page)).length).toBeGreaterThan(0);
});
