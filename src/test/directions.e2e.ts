import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { marginOf } from './notes/margin.ts';
import { openSearch } from './search/search-page.ts';
import { useFixture } from './use-fixture.ts';
import { withoutMargin } from './windows.ts';

/** The side on which an element is within another. */
const sideOf = (element: Locator, within: Locator) =>
  Promise.all([element.boundingBox(), within.boundingBox()]).then(([inner, outer]) => {
    const middle = (box: typeof inner) => (box?.x ?? NaN) + (box?.width ?? NaN) / 2;
    return middle(inner) < middle(outer) ? 'left' : 'right';
  });

/** The side on which the words of an element begin or end: where they are nearer to its edge. */
const wordsAt = (element: Locator) =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    const { left, right } = node.getBoundingClientRect();
    const space = Math.min(...rects.map((rect) => rect.left)) - left;
    return space < right - Math.max(...rects.map((rect) => rect.right)) ? 'left' : 'right';
  });

const noteSides = async (page: Page, label: string) => {
  const note = page.locator(`#fn-${label}`);
  return [await sideOf(note.locator('.label'), note), await wordsAt(note.locator('div > p').first())];
};

const barOf = (element: Locator) =>
  element.evaluate((one) => {
    const { borderLeftWidth, borderRightWidth } = getComputedStyle(one);
    return parseFloat(borderLeftWidth) > parseFloat(borderRightWidth) ? 'left' : 'right';
  });

describe('in a site from left to right', () => {
  const site = useFixture('tongues');

  test('each note in the list begins, with its number, at the side at which its letters begin', async () => {
    const page = await site.open('articles/buhayra-muqassama/');
    expect(await noteSides(page, '1')).toEqual(['right', 'right']);
    expect(await noteSides(page, '2')).toEqual(['right', 'right']);
    expect(await noteSides(page, '3')).toEqual(['left', 'left']);
    expect(await wordsAt(page.locator('#fn-1 .back'))).toBe('right');
    expect(await wordsAt(page.locator('#fn-2 .added'))).toBe('right');
    await page.goto(site.url('articles/a-lake-divided/'));
    expect(await noteSides(page, '1')).toEqual(['left', 'left']);
    expect(await noteSides(page, '2')).toEqual(['right', 'right']);
  });

  test('so do notes in the margin', async () => {
    const page = await site.open('articles/buhayra-muqassama/');
    const notes = await marginOf(page);
    for (const [index, side] of ['right', 'right', 'left'].entries())
      expect(await sideOf(notes.nth(index).locator('.number'), notes.nth(index)), `${index}`).toBe(side);
  });

  test('a preview is in the language of the site, and its note in its own direction', async () => {
    const page = await site.open('articles/buhayra-muqassama/', withoutMargin);
    await page.locator('#fnref-2').click();
    const preview = page.locator('.note-preview');
    expect([await preview.getAttribute('lang'), await preview.getAttribute('dir')]).toEqual(['en', 'ltr']);
    const text = preview.locator('> div');
    expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await text.locator('p').first().getAttribute('lang')).toBe('ar');
  });

  test('title and summary of an article begin at the same edge', async () => {
    const page = await site.open('articles/buhayra-muqassama/');
    const rightOf = (selector: string) =>
      page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().right));
    expect(await rightOf('.standfirst')).toBe(await rightOf('h1'));
  });

  test('passages, the places of search results and the sentences of sources begin where the eye looks for them', async () => {
    const page = await site.open('groups/fishers-union/');
    expect(await barOf(page.locator('.passage:has([lang=ar])').first())).toBe('right');
    expect(await barOf(page.locator('.passage:has([lang=fr])').first())).toBe('left');
    const found = await openSearch(site, 'اتحاد الصيادين');
    for (const [language, side] of [
      ['ar', 'right'],
      ['fr', 'left'],
    ] as const) {
      const inEntity = found.locator(`.entity-hit .places > li:has([lang=${language}])`);
      const ofArticles = found.locator(`.hit:has(h2 [lang=${language}]) .places`);
      expect(await barOf(ofArticles.first())).toBe(side);
      for (const passage of await inEntity.all()) expect(await barOf(passage)).toBe(side);
    }
    expect(await found.locator('.entity-hit .places > li:has([lang])').count()).toBeGreaterThan(0);
    await page.goto(site.url('sources/unlisted/'));
    expect(await wordsAt(page.locator('.source-list blockquote[lang=ar]').first())).toBe('left');
  });
});

describe('in a site from right to left', () => {
  const site = useFixture('dhows');

  test('each note begins, with its number, at the side at which its letters begin', async () => {
    const page = await site.open('articles/the-price-of-salt/');
    expect(await noteSides(page, '1')).toEqual(['left', 'left']);
    const notes = await marginOf(page);
    expect(await sideOf(notes.first().locator('.number'), notes.first())).toBe('left');
    await page.goto(site.url('articles/sufun-al-milh/'));
    expect(await noteSides(page, '1')).toEqual(['right', 'right']);
    expect(await wordsAt(page.locator('#fn-5 .back'))).toBe('right');
    const found = await openSearch(site, 'salt');
    expect(await barOf(found.locator('.places').first())).toBe('left');
  });
});
