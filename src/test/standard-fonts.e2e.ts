import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { useFixture } from './use-fixture.ts';

const islands = useFixture('islands');
const dhows = useFixture('dhows');

test('an article in English needs at most 60 kB of fonts, all from the site itself, and nothing moves when they arrive', async () => {
  const page = await islands.open('articles/ferry-of-examples/');
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload({ waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.woff2')),
  );
  expect(new Set(fonts.map((url) => new URL(url).origin))).toEqual(new Set([new URL(islands.url('')).origin]));
  // The page has words in Cyrillic letters besides, which are in a file of their own.
  const cores = fonts.filter((url) => url.includes('-core.')).map((url) => new URL(url).pathname);
  expect(cores.map((path) => /[^/.]+(?=\.)/.exec(path)?.[0]).toSorted()).toEqual([
    'literata-latin-wght-italic-core',
    'literata-latin-wght-normal-core',
    'noto-sans-latin-wght-normal-core',
  ]);
  expect(fonts.filter((url) => !url.includes('-core.')).every((url) => url.includes('literata-cyrillic'))).toBe(true);
  const files = await Promise.all(cores.map((path) => stat(join(islands.built().folder, path))));
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(60_000);
  expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.01);
});

test('the fonts of every page are fetched early: in other scripts, too, spaces and figures come from them', async () => {
  for (const site of [islands, dhows])
    expect((await site.read('index.html')).match(/rel="preload" as="font"/g)).toHaveLength(2);
});
