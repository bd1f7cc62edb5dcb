import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isWithinWindow } from './notes/article-notes.ts';
import { articles, sitePages } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';
import { withoutMargin } from './windows.ts';

const site = useFixture('rivers');

test.each(sitePages)('%s has one first heading, and each landmark once', async (_type, path) => {
  const page = await site.open(path);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  for (const landmark of ['banner', 'main', 'contentinfo', 'search'] as const) {
    expect(await page.getByRole(landmark).count(), landmark).toBe(1);
  }
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(1);
});

test.each(sitePages)('the first Tab on %s reaches the skip link, which goes to the text', async (_type, path) => {
  const page = await site.open(path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await isWithinWindow(skip)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);
});

test.each([articles.numberedFrom1, articles.numberedFrom651])('the focus is always visible in %s', async (path) => {
  const page = await site.open(path);
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const stops = await page
    .locator('a[href]:not([popover] *), button, input, summary, [tabindex="0"]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => {
          if (element instanceof HTMLElement) element.focus();
          const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          return {
            html: element.outerHTML.slice(0, 100),
            hasFocus: element === document.activeElement,
            isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
            isShown: Number(opacity) === 1 && width > 1 && height > 1,
          };
        }),
    );
  expect(stops.length).toBeGreaterThan(100);
  expect(stops.filter(({ hasFocus, isOutlined, isShown }) => !(hasFocus && isOutlined && isShown))).toEqual([]);
});

test('the link to a paragraph scrolls to it and highlights it', async () => {
  const page = await site.open(`${articles.numberedFrom651}#p-12`);
  expect(await isWithinWindow(page.locator('#p-12'))).toBe(true);
  expect(await background(page, '#p-12')).not.toBe(await background(page, '#p-11'));
});

test('each paragraph has a permalink', async () => {
  const page = await site.open(articles.numberedFrom651);
  const paragraphs = await page
    .locator('.article-text > [id^="p-"]')
    .evaluateAll((all) =>
      all.map(({ id, lastElementChild }) => ({ id, link: lastElementChild?.getAttribute('href') })),
    );
  expect(paragraphs.length).toBeGreaterThan(10);
  for (const { id, link } of paragraphs) expect(link).toBe(`#${id}`);
  await page.locator('#p-2').hover();
  await page.locator('#p-2 .permalink').click();
  expect(page.url()).toMatch(/#p-2$/);
});

test('the table of contents leads to every section', async () => {
  const page = await site.open(articles.numberedFrom651);
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  expect(await links.count()).toBe(await page.locator('.article-text h2, .article-text h3, #notes').count());
  for (const link of await links.all()) {
    await link.click();
    expect(await page.locator(':target').innerText()).toBe(await link.innerText());
    expect(await isWithinWindow(page.locator(':target'))).toBe(true);
  }
});

test('a foreign title has its language, in the list of notes and in a preview', async () => {
  const page = await site.open(articles.numberedFrom1, withoutMargin);
  expect(await page.locator('#fn-2 [lang]').getAttribute('lang')).toBe('ru-Latn');
  await page.locator('#fnref-2').click();
  expect(await page.locator('.note-preview [lang="ru-Latn"]').innerText()).toBe(
    await page.locator('#fn-2 [lang]').innerText(),
  );
});

test.each(sitePages)('no stray space is before a comma or within a link at the head of %s', async (_type, path) => {
  const page = await site.open(path);
  const links = await page.locator('.prose a:not(.permalink)').allTextContents();
  expect(links.filter((text) => text !== text.trim())).toEqual([]);
  const heads = await page.locator('.article-header, .entity').allInnerTexts();
  expect(heads.flatMap((text) => text.match(/\S* [,.;:](?!\S)/g) ?? [])).toEqual([]);
});

test.each(sitePages)('nothing moves on %s with reduced motion', async (_type, path) => {
  const page = await site.open(path, { reducedMotion: 'reduce' });
  const moving = await page.locator('*').evaluateAll(
    (elements) =>
      elements.filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
      }).length,
  );
  expect(moving).toBe(0);
});

async function background(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
}
