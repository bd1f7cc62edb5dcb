import { describe, expect, test } from 'vitest';
import { runAxe } from '../run-axe.ts';
import { sitePages } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { windows } from '../windows.ts';

const site = useFixture('rivers');

describe.each(windows)('in a %s window', (_name, options) => {
  test.each(sitePages)('axe finds nothing wrong with %s, in light or dark', async (_type, path) => {
    const page = await site.open(path, { ...options, bypassCSP: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page)).toEqual([]);
  });
});
