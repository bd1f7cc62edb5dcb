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

test('a long note begins at the top of the sheet and ends above its bar, below which no text shows', async () => {
  const page = await site.open(articles.numberedFrom651, { ...phone, viewport: { width: 390, height: 320 } });
  const labels = await page.locator('.article-text a[role=doc-noteref]').allInnerTexts();
  const lengths = await Promise.all(labels.map(async (label) => (await noteText(page, Number(label))).length));
  const longest = Number(labels[lengths.indexOf(Math.max(...lengths))]);
  await (await approach(page, longest)).tap();
  const seen = () =>
    previewOf(page).evaluate((sheet) => {
      const [text, bar] = ['div', 'div + p'].map((part) => sheet.querySelector(`:scope > ${part}`));
      const { top, bottom } = sheet.getBoundingClientRect();
      return {
        isLong: sheet.scrollHeight > sheet.clientHeight,
        textBegins: (text?.getBoundingClientRect().top ?? NaN) - top,
        textEnds: (text?.getBoundingClientRect().bottom ?? NaN) - (bar?.getBoundingClientRect().top ?? NaN),
        belowBar: Math.floor(bottom - (bar?.getBoundingClientRect().bottom ?? NaN)),
      };
    });
  const { isLong, textBegins, belowBar } = await seen();
  expect([isLong, textBegins > 0, belowBar]).toEqual([true, true, 0]);
  await previewOf(page).evaluate((sheet) => sheet.scrollTo(0, sheet.scrollHeight));
  expect(await seen()).toMatchObject({ belowBar: 0 });
  expect((await seen()).textEnds).toBeLessThanOrEqual(0);
});
