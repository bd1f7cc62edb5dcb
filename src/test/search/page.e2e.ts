import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findOverflow, measureShift } from '../measure-layout.ts';
import { runAxe } from '../run-axe.ts';
import { useFixture } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';
import { phone, windows } from '../windows.ts';
import { openSearch, resultsReady } from './search-page.ts';

const site = useFixture('rivers');
const queries = ['landquist', 'embargo', 'xqzvkw'];

describe.each(windows)('in a %s window', (_name, options) => {
  test.each(queries)('axe finds nothing wrong with the results for “%s”, in light or dark', async (query) => {
    const page = await openSearch(site, query, { ...options, bypassCSP: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page)).toEqual([]);
  });

  test.each(queries)(
    'the results for “%s” load without errors or requests to other hosts, and nothing moves',
    async (query) => {
      const page = await site.openBlank(options);
      const troubles = watchPage(page, new URL(site.url()).host);
      await page.goto(site.url(`search/?q=${query}`), { waitUntil: 'networkidle' });
      await resultsReady(page);
      expect(troubles).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
      expect(await measureShift(page)).toBe(0);
    },
  );
});

test('the list of results shows that it is complete, also if it is empty', async () => {
  const page = await openSearch(site, 'xqzvkw');
  expect(await page.locator('[data-result]').count()).toBe(0);
  expect(await page.locator('[data-search-state=done]').isVisible()).toBe(true);
});

test('the key for the search is shown on devices with a keyboard', async () => {
  const [desk, hand] = [await site.open('search/'), await site.open('search/', phone)];
  expect(await desk.locator('.search-hint .by-keyboard').isVisible()).toBe(true);
  expect(await hand.locator('.search-hint').isVisible()).toBe(true);
  expect(await hand.locator('.search-hint .by-keyboard').isVisible()).toBe(false);
});

test('the first hits for a name load at most 40 kB, and do not wait for the full-text engine', async () => {
  const page = await site.openBlank();
  await page.route('**/pagefind/**', () => new Promise(() => undefined));
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    const isCounted = ['script', 'fetch', 'xhr'].includes(response.request().resourceType());
    if (isCounted)
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).byteLength),
      );
  });
  await page.goto(site.url('search/?q=norway'));
  await page.locator('[data-result=entity]').first().waitFor();
  await page.locator('[data-result=page]').first().waitFor();
  const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(40_000);
});
