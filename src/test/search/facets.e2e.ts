import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, openSearch, resultsReady } from './search-page.ts';

const site = useFixture('rivers');

test('years filter the articles, are in the address and survive a reload', async () => {
  const wanted = (await site.data('articles')).filter(({ published }) => /^202[12]/.test(published.earliest));
  const page = await openSearch(site, 'norway');
  const before = await articlesFound(page);
  await chooseYear(page, 'from', '2021');
  await chooseYear(page, 'to', '2022');
  expect(new URL(page.url()).search).toBe('?q=norway&from=2021&to=2022');
  const narrowed = await articlesFound(page);
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(before.length);
  const urls = wanted.map(({ id }) => `/articles/${id}/`);
  expect(narrowed.filter((href) => !urls.includes(href))).toEqual([]);

  await page.reload();
  await resultsReady(page);
  expect(await articlesFound(page)).toEqual(narrowed);
  expect(await page.locator('#search-from').inputValue()).toBe('2021');
});

test('removing a filter restores the hits', async () => {
  const page = await openSearch(site, 'norway');
  const before = await hitsOf(page);
  await choose(page, 'tag', 'ferries');
  expect((await hitsOf(page)).length).toBeLessThan(before.length);
  await choose(page, 'tag', 'ferries');
  expect(await hitsOf(page)).toEqual(before);
  expect(new URL(page.url()).search).toBe('?q=norway');
});

test('two facets can be combined', async () => {
  const page = await openSearch(site, 'norway');
  await choose(page, 'country', 'portugal');
  await choose(page, 'tag', 'ferries');
  expect(new URL(page.url()).search).toBe('?q=norway&country=portugal&tag=ferries');
  const wanted = (await site.data('articles'))
    .filter(({ countries, tags }) => countries.includes('portugal') && tags.includes('ferries'))
    .map(({ id }) => `/articles/${id}/`);
  const found = await articlesFound(page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((href) => !wanted.includes(href))).toEqual([]);
});

test('the number beside a value is the number of articles with it', async () => {
  const page = await openSearch(site, 'norway');
  const details = page.locator('[data-facet=tag]');
  await details.locator('summary').click();
  const told = await details.locator('label', { hasText: 'Ferries' }).first().locator('.number').innerText();
  await page.locator('#facet-tag-ferries').click();
  await resultsReady(page);
  expect(await articlesFound(page)).toHaveLength(Number(told));
});

test('articles can be sorted by date, and names stay before them', async () => {
  const published = new Map(
    (await site.data('articles')).map((one) => [`/articles/${one.id}/`, one.published.earliest]),
  );
  const page = await openSearch(site, 'norway');
  await page.locator('#search-sort').selectOption('oldest');
  await resultsReady(page);
  expect(new URL(page.url()).search).toBe('?q=norway&sort=oldest');
  const dates = (await articlesFound(page)).map((href) => published.get(href)?.slice(0, 4));
  expect(dates.length).toBeGreaterThan(3);
  expect(dates).toEqual(dates.toSorted());
  expect((await hitsOf(page))[0]).toMatchObject({ kind: 'entity', href: '/countries/norway/' });
});

test('the focus stays on the chosen value', async () => {
  const page = await openSearch(site, 'norway');
  await page.locator('[data-facet=tag]:not([open]) > summary').click();
  await page.locator('#facet-tag-ferries').focus();
  await page.keyboard.press('Space');
  await resultsReady(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('facet-tag-ferries');
});

async function choose(page: Page, facet: string, value: string): Promise<void> {
  const details = page.locator(`[data-facet=${facet}]`);
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  await page.locator(`#facet-${facet}-${value}`).click();
  await resultsReady(page);
}

async function chooseYear(page: Page, end: 'from' | 'to', year: string): Promise<void> {
  await page.locator(`#search-${end}`).selectOption(year);
  await resultsReady(page);
}

async function articlesFound(page: Page): Promise<string[]> {
  const pages = (await hitsOf(page)).filter(({ kind }) => kind === 'page');
  return pages.map(({ href }) => href).filter((href) => href.startsWith('/articles/'));
}

test('outlets of sources are loaded when their list is opened, filter the articles, and survive a reload', async () => {
  const page = await openSearch(site, 'norway');
  const before = await articlesFound(page);
  const details = page.locator('[data-facet=source]');
  await details.locator('summary').click();
  const choice = details.getByRole('checkbox').first();
  const told = Number(await details.locator('.number').first().innerText());
  await choice.click();
  await resultsReady(page);
  expect(new URL(page.url()).search).toMatch(/^\?q=norway&source=[a-z-]+$/);
  const narrowed = await articlesFound(page);
  expect(narrowed).toHaveLength(told);
  expect(narrowed.length).toBeLessThanOrEqual(before.length);
  await page.reload();
  await resultsReady(page);
  expect(await articlesFound(page)).toEqual(narrowed);
  expect(await details.getByRole('checkbox', { checked: true }).count()).toBe(1);
});

test('filters that hide everything say so, and are removed by a button', async () => {
  const page = await openSearch(site, 'norway');
  const before = await hitsOf(page);
  await page.goto(`${page.url()}&country=nowhere`);
  await resultsReady(page);
  const button = page.getByRole('button', { name: 'Remove the filters' });
  await button.waitFor();
  expect(await page.getByRole('status').first().innerText()).toContain('The filters hide');
  await button.click();
  await resultsReady(page);
  expect(new URL(page.url()).search).toBe('?q=norway');
  expect(await hitsOf(page)).toEqual(before);
});
