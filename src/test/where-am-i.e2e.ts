import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runAxe } from './run-axe.ts';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';
import { windows, withoutMargin } from './windows.ts';

const site = useFixture('rivers');
const path = articles.numberedFrom651;
const current = (page: Page) => page.locator('.contents [aria-current]');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));

test('the table of contents marks the section that is being read', async () => {
  const page = await site.open(path, { viewport: { width: 1280, height: 800 } });
  expect(await current(page).count()).toBe(0);
  const headings = page.locator('.article-text h2');
  const last = headings.last();
  await last.evaluate((heading) => scrollTo(0, heading.getBoundingClientRect().top + scrollY - 100));
  await current(page)
    .filter({ hasText: await last.innerText() })
    .waitFor();
  expect(await current(page).count()).toBe(1);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => current(page).count()).toBe(0);
});

test('a line shows how far the text has been read, unless motion is to be reduced', async () => {
  const page = await site.open(path, { viewport: { width: 1280, height: 800 } });
  const width = async () => (await page.locator('.progress').boundingBox())?.width;
  expect(await width()).toBe(0);
  await page.locator('.notes').evaluate((notes) => notes.scrollIntoView());
  await expect.poll(width).toBeGreaterThan(1200);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await page.locator('.progress').isVisible()).toBe(false);
});

test('after each jump there is a way back to the link that was followed', async () => {
  const page = await site.open(path, { viewport: { width: 1280, height: 800 } });
  const back = page.getByRole('button', { name: 'Back to where you were' });
  await page.locator('.contents a').last().click();
  await back.waitFor();
  const first = await page.evaluate(() => scrollY);
  await page.locator('.notes .back a').nth(3).click();
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(first);
  await back.click();
  expect(await focused(page)).toMatch(/^#fnref-/);
  await back.click();
  expect(await focused(page)).toBe('#notes');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await back.count()).toBe(0);
});

describe('single keys', () => {
  test('move to the next and the previous note', async () => {
    const page = await site.open(path, withoutMargin);
    await page.keyboard.press('n');
    const first = await focused(page);
    expect(first).toMatch(/^#fn-/);
    await page.keyboard.press('n');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Enter');
    expect(await page.locator('.note-preview').getAttribute('aria-label')).toBe(`Note ${first?.slice(4) ?? ''}`);
    await page.keyboard.press('n');
    expect(await page.locator('.note-preview').count()).toBe(1);
    expect(await page.locator('.note-preview').getAttribute('aria-label')).not.toBe(`Note ${first?.slice(4) ?? ''}`);
  });

  test('find the search and the list of keys, and can be switched off', async () => {
    const page = await site.open(path);
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    // A key is of no use before the script has run.
    await expect.poll(() => page.keyboard.press('?').then(() => list.isVisible())).toBe(true);
    await list.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    // The browser takes the focus from what a closed dialog hides when it draws the page again.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await list.getByRole('checkbox').check();
    await list.getByRole('button', { name: 'Close' }).click();
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });
});

test('a long article offers to go on where the reader stopped', async () => {
  const page = await site.open(path, { viewport: { width: 390, height: 600 } });
  const goOn = page.getByRole('button', { name: 'Continue where you stopped' });
  expect(await goOn.count()).toBe(0);
  const paragraph = page.locator('.article-text #p-6');
  await paragraph.evaluate((one) => one.scrollIntoView());
  await page.goto(site.url('about/'));
  await page.goto(site.url(path));
  await goOn.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^p-[56]$/);
  expect(await paragraph.evaluate((one) => Math.abs(one.getBoundingClientRect().top) < innerHeight)).toBe(true);
});

test.each(windows)(
  'axe finds nothing wrong with buttons and the list of keys in a %s window',
  async (_name, options) => {
    const page = await site.open(path, { ...options, bypassCSP: true });
    await page.evaluate(() => (location.hash = ''));
    await page.locator('.notes .back a').first().click();
    await page.getByRole('button', { name: 'Back to where you were' }).waitFor();
    expect(await runAxe(page)).toEqual([]);
    await page.keyboard.press('?');
    expect(await runAxe(page)).toEqual([]);
  },
);
