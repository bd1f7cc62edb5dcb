import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { withoutMargin } from '../windows.ts';
import {
  approach,
  isWithinWindow,
  markOf,
  noteText,
  openStopped,
  placeOf,
  previewOf,
  repeatedIds,
} from './article-notes.ts';

const site = useFixture('rivers');

test('a click on a mark shows its note there, without scrolling', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  const mark = await approach(page, 662);
  const before = await placeOf(page);
  await mark.click();
  const preview = previewOf(page);
  expect(await preview.isVisible()).toBe(true);
  expect(await preview.locator('> div').textContent()).toBe(await noteText(page, 662));
  expect(await preview.getAttribute('aria-label')).toBe('Note 662');
  expect(await placeOf(page)).toEqual(before);
});

test('the preview is right after its mark in the document, and repeats no id', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  const mark = await approach(page, 662);
  await mark.click();
  expect(await page.locator('sup:has(#fnref-662) + .note-preview').count()).toBe(1);
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  expect(await repeatedIds(page)).toEqual([]);
});

test('a second click on the mark closes the preview', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  const mark = await approach(page, 660);
  await mark.click();
  await mark.click();
  expect(await previewOf(page).count()).toBe(0);
  expect(await mark.getAttribute('aria-expanded')).toBeNull();
});

test('a click elsewhere closes the preview, a click in it does not', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await (await approach(page, 660)).click();
  await previewOf(page)
    .locator('> div')
    .click({ position: { x: 3, y: 3 } });
  expect(await previewOf(page).count()).toBe(1);
  await page.mouse.click(5, 300);
  expect(await previewOf(page).count()).toBe(0);
});

test('a click on another mark replaces the first note', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  const first = await approach(page, 653);
  await first.click();
  await markOf(page, 652).click();
  expect(await previewOf(page).count()).toBe(1);
  expect(await previewOf(page).locator('> div').textContent()).toBe(await noteText(page, 652));
  expect(await first.getAttribute('aria-expanded')).toBeNull();
});

test('the preview has a link to the note in the list, and closes', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await (await approach(page, 662)).click();
  await previewOf(page).getByRole('link', { name: 'Go to note 662 in the list' }).click();
  expect(page.url()).toBe(site.url(`${articles.numberedFrom651}#fn-662`));
  expect(await page.locator('li:target').getAttribute('id')).toBe('fn-662');
  expect(await isWithinWindow(page.locator('#fn-662'))).toBe(true);
  expect(await previewOf(page).count()).toBe(0);
});

test('the back link of a note says where it leads, and goes to its mark', async () => {
  const page = await site.open(`${articles.numberedFrom651}#fn-662`, withoutMargin);
  const back = page.locator('#fn-662 .back a');
  expect(await back.innerText()).toBe('↩ In the Union: “… observers, or be tried for taking it;”');
  await back.click();
  expect(page.url()).toMatch(/#fnref-662$/);
  expect(await page.locator('a:target').getAttribute('id')).toBe('fnref-662');
  expect(await isWithinWindow(markOf(page, 662))).toBe(true);
});

test('a click with Ctrl opens the note in another tab, as usual', async () => {
  const page = await openStopped(site);
  const mark = await approach(page, 662);
  await mark.click({ modifiers: ['Control'] });
  const opened = site.url(`${articles.numberedFrom651}#fn-662`);
  await expect.poll(() => addressesOfTabs(page), { timeout: 10_000 }).toContain(opened);
  expect(page.url()).toBe(site.url(articles.numberedFrom651));
  expect(await previewOf(page).count()).toBe(0);
});

/** The tabs according to the browser: Playwright does not always get an event for a tab in the background. */
async function addressesOfTabs(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  await session.detach();
  return targetInfos.map(({ url }) => url);
}
