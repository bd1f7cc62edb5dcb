import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { withoutMargin } from '../windows.ts';
import { markOf, noteText, placeOf, previewOf } from './article-notes.ts';

const site = useFixture('rivers');

test('Tab goes from mark to mark, in order', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await markOf(page, 651).focus();
  expect(await tabTo(page, 'a[role=doc-noteref]')).toBe('652');
  expect(await tabTo(page, 'a[role=doc-noteref]')).toBe('653');
});

test('Enter on a mark opens its note and moves into it, Esc closes it and returns', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await markOf(page, 662).focus();
  const before = await placeOf(page);
  await page.keyboard.press('Enter');
  expect(await previewOf(page).evaluate((preview) => preview.contains(document.activeElement))).toBe(true);
  expect(await previewOf(page).locator('> div').textContent()).toBe(await noteText(page, 662));
  await page.keyboard.press('Escape');
  expect(await previewOf(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-662');
  expect(await placeOf(page)).toEqual(before);
});

test('Tab reaches the links of a note, the link to the list and the close button', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await markOf(page, 675).focus();
  await page.keyboard.press('Enter');
  const links = await page.locator('#fn-675 > div > :not(.back) a').allTextContents();
  expect(links.length).toBeGreaterThan(0);
  for (const stop of [...links, 'Go to note 675 in the list', 'Close']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(stop);
  }
  await page.keyboard.press('Enter');
  expect(await previewOf(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-675');
});

test('a preview closes when the focus leaves it', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await markOf(page, 662).focus();
  await page.keyboard.press('Enter');
  await previewOf(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  expect(await previewOf(page).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('663');
});

/** Presses Tab until an element with the selector has the focus, and returns its text. */
async function tabTo(page: Page, selector: string): Promise<string | null> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      return focused?.matches(wanted) ? focused.textContent : null;
    }, selector);
    if (text !== null) return text;
  }
  throw new Error(`found no ${selector} with Tab`);
}
