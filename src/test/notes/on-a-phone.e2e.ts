import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { phone } from '../windows.ts';
import { approach, isWithinWindow, markOf, noteText, placeOf, previewOf } from './article-notes.ts';

const site = useFixture('rivers');

test('a tap on a mark shows its note in a sheet at the bottom of the window, and nothing moves', async () => {
  const page = await site.open(articles.numberedFrom651, phone);
  const mark = await approach(page, 662);
  const before = await placeOf(page);
  await mark.tap();
  expect(await previewOf(page).locator('> div').textContent()).toBe(await noteText(page, 662));
  const edges = await previewOf(page).evaluate((sheet) => {
    const { left, right, bottom } = sheet.getBoundingClientRect();
    return [left, innerWidth - right, innerHeight - bottom];
  });
  expect(edges).toEqual([0, 0, 0]);
  expect(await placeOf(page)).toEqual(before);
});

test('a tap elsewhere closes the sheet, a tap on another mark changes it', async () => {
  const page = await site.open(articles.numberedFrom651, phone);
  await (await approach(page, 653)).tap();
  await markOf(page, 652).tap();
  expect(await previewOf(page).locator('> div').textContent()).toBe(await noteText(page, 652));
  await page.touchscreen.tap(200, 20);
  expect(await previewOf(page).count()).toBe(0);
});

test('the sheet has a link to the note in the list, and the back link goes to the mark', async () => {
  const page = await site.open(articles.numberedFrom651, phone);
  await (await approach(page, 662)).tap();
  await previewOf(page).getByRole('link', { name: 'Go to note 662 in the list' }).tap();
  expect(await page.locator('li:target').getAttribute('id')).toBe('fn-662');
  await page.locator('#fn-662 .back a').tap();
  expect(await page.locator('a:target').getAttribute('id')).toBe('fnref-662');
  expect(await isWithinWindow(markOf(page, 662))).toBe(true);
});
