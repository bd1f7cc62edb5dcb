import { describe, expect, test } from 'vitest';
import type { FixtureInUse } from '../use-fixture.ts';
import { findOverflow } from '../measure-layout.ts';
import { runAxe } from '../run-axe.ts';
import { windows } from '../windows.ts';
import { LONG, pages } from './form-pages.ts';

/** Pages of every type, with the longest words. */
export function testEveryPage(site: FixtureInUse): void {
  describe('every type of page, with the longest words', () => {
    test.each(pages)('/%s fits windows of 320 and 390 pixels', async (path) => {
      for (const width of [320, 390]) {
        const page = await site.open(path, { viewport: { width, height: 800 } });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await findOverflow(page), `at ${width} pixels`).toEqual([]);
      }
    });

    test.each(pages)('axe finds nothing wrong with /%s', async (path) => {
      for (const [, options] of windows) {
        const page = await site.open(path, { ...options, bypassCSP: true });
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await runAxe(page)).toEqual([]);
      }
    });

    test.each(pages)('no space is before a comma on /%s', async (path) => {
      const page = await site.open(path);
      const text = await page.locator('body').innerText();
      expect(text.match(/\S*[ \u00a0]+[,.;:)](?!\S)/g) ?? []).toEqual([]);
    });
  });

  test('the sitemap has the articles, and no redirect pages', async () => {
    const map = await site.read('sitemap-0.xml');
    expect(map).toContain(`https://steppe.example/${LONG}`);
    expect(map).not.toMatch(/\/20\d\d\//);
  });
}
