import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readData } from '../read-data.ts';
import { useSite } from '../use-site.ts';
import { hitsOf, openSearch, resultsReady } from './search-page.ts';

const site = useSite();

test('a facet narrows the hits to its articles, the address carries it and a reload keeps it', async () => {
  const wanted = (await readData('articles')).filter(({ published }) => published.earliest.startsWith('2022'));
  const page = await openSearch(site, 'china');
  const before = await articlesFound(page);
  await choose(page, 'year', '2022');
  expect(new URL(page.url()).search).toBe('?q=china&year=2022');
  const narrowed = await articlesFound(page);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(before.length);
  const urls = wanted.map(({ id }) => `/articles/${id}/`);
  expect(narrowed.filter((href) => !urls.includes(href))).toEqual([]);

  await page.reload();
  await resultsReady(page);
  expect(await articlesFound(page)).toEqual(narrowed);
  expect(await page.locator('#facet-year-2022').isChecked()).toBe(true);
});

test('a facet that is undone gives the hits back', async () => {
  const page = await openSearch(site, 'china');
  const before = await hitsOf(page);
  await choose(page, 'year', '2022');
  await choose(page, 'year', '2022');
  expect(await hitsOf(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe('?q=china');
});

test('two facets narrow together', async () => {
  const page = await openSearch(site, 'china');
  await choose(page, 'year', '2022');
  await choose(page, 'tag', 'terrorism');
  expect(new URL(page.url()).search).toBe('?q=china&tag=terrorism&year=2022');
  const wanted = (await readData('articles'))
    .filter(({ published, tags }) => published.earliest.startsWith('2022') && tags.includes('terrorism'))
    .map(({ id }) => `/articles/${id}/`);
  const found = await articlesFound(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => !wanted.includes(href))).toEqual([]);
});

test('the focus stays on the choice that was made', async () => {
  const page = await openSearch(site, 'china');
  await page.locator('[data-facet=year]:not([open]) > summary').click();
  await page.locator('#facet-year-2022').focus();
  await page.keyboard.press('Space');
  await resultsReady(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('facet-year-2022');
});

async function choose(page: Page, facet: string, value: string): Promise<void> {
  const details = page.locator(`[data-facet=${facet}]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await page.locator(`#facet-${facet}-${value}`).click();
  await resultsReady(page);
}

async function articlesFound(page: Page): Promise<string[]> {
  const pages = (await hitsOf(page)).filter(({ kind }) => kind === 'page');
  return pages.map(({ href }) => href).filter((href) => href.startsWith('/articles/'));
}
