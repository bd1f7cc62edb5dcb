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

test('the arrow keys begin at the results, and Escape returns to the box, while nothing has the focus', async () => {
  const page = await openSearch(site, 'landquist');
  const links = (await hitsOf(page)).map(({ href }) => href);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[1]);
  await page.locator('h1').click();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(links[0]);
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  expect(await searchBox(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test('while nothing has the focus, the arrow keys go on from what is in view', async () => {
  const page = await openSearch(site, 'river', { viewport: { width: 1280, height: 500 } });
  const third = page.locator('[data-result] > a, [data-result] > h2 > a').nth(2);
  await third.evaluate((link) => scrollTo(0, scrollY + link.getBoundingClientRect().top - 1));
  await page.keyboard.press('ArrowDown');
  expect(await third.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('other links, buttons and fields keep their keys, and so do readers who use no single keys', async () => {
  const page = await openSearch(site, 'landquist');
  const stays = async (selector: string) => {
    const element = page.locator(selector).first();
    await element.focus();
    for (const key of ['ArrowDown', 'Escape']) await page.keyboard.press(key);
    return element.evaluate((one) => one === document.activeElement);
  };
  for (const selector of ['nav a', 'button[type=submit]', '.facet-choices select', '.export-found > summary'])
    expect(await stays(selector), selector).toBe(true);
  await page.evaluate(() => localStorage.setItem('steppe-keys', 'off'));
  await page.locator('h1').click();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.matches('body, main'))).toBe(true);
});

test('without results the arrow keys scroll', async () => {
  const page = await site.open('search/', { viewport: { width: 1280, height: 300 } });
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => scrollY > 0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});
