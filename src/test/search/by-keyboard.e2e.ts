import { expect, test } from 'vitest';
import { sitePages } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, openSearch, searchBox } from './search-page.ts';

const site = useFixture('rivers');

test.each(sitePages)('“/” focuses the search box of %s', async (_type, path) => {
  const page = await site.open(path);
  await page.keyboard.press('/');
  const box = searchBox(page);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await box.inputValue()).toBe('');
});

test('“/” in the search box is a character like any other', async () => {
  const page = await site.open('about/');
  await searchBox(page).pressSequentially('a/b');
  expect(await searchBox(page).inputValue()).toBe('a/b');
});

test('Escape moves the focus from the hits back to the box', async () => {
  const page = await openSearch(site, 'landquist');
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await searchBox(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('the arrow keys move the focus from the box through the hits and back', async () => {
  const page = await openSearch(site, 'landquist');
  const links = (await hitsOf(page)).map(({ href }) => href);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await searchBox(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('Enter on a hit opens it', async () => {
  const page = await openSearch(site, 'LRBU');
  await searchBox(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url('groups/lower-reach-boatmens-union/'));
});
