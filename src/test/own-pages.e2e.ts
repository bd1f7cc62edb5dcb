import { describe, expect, test } from 'vitest';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

describe('the pages of an archive’s own', () => {
  const site = useFixture('desk');

  test('are in the navigation by order, after the links of site.yaml', async () => {
    const page = await site.open('team/');
    expect(await page.locator('.site-header nav a').allInnerTexts()).toEqual(['Articles', 'History', 'Team']);
    expect(await page.locator('.site-header a[aria-current=page]').innerText()).toBe('Team');
  });

  test('have notes that open where they are cited', async () => {
    const page = await site.open('team/');
    await page.locator('#fnref-2').click();
    expect(await page.locator('.note-preview').innerText()).toContain('By two people.');
    await page.keyboard.press('Escape');
    expect(await page.locator('#fn-2 a[role=doc-backlink]').getAttribute('href')).toBe('#fnref-2');
  });

  test('may be in MDX, without notes', async () => {
    const page = await site.open('history/');
    expect(await page.locator('main').innerText()).toContain('It began with one box.');
    expect(await page.locator('main').innerText()).not.toContain('to be continued');
  });

  test('may be in another language, which their text names', async () => {
    const page = await site.open('imprimer/');
    expect(await page.locator('article').getAttribute('lang')).toBe('fr');
  });

  test('are found by the search and listed in the sitemap', async () => {
    expect(await site.read('sitemap-0.xml')).toContain('<loc>https://steppe.example/history/</loc>');
    const page = await site.open('search/?q=counted+twice');
    await page.locator('[data-search-state=done]').waitFor();
    expect(
      await page.locator('[data-result] a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toContainEqual(expect.stringContaining('/team/'));
  });

  test('have nothing wrong according to axe', async () => {
    const page = await site.openBlank({ bypassCSP: true });
    for (const path of ['team/', 'history/', 'imprimer/']) {
      await page.goto(site.url(path));
      expect(await runAxe(page), path).toEqual([]);
    }
  });

  test('need no page about the archive: nothing leads there', async () => {
    const page = await site.open('');
    expect(await page.locator('a[href="/about/"]').count()).toBe(0);
  });
});
