import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { marginOf } from './notes/margin.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';
import { withoutMargin } from './windows.ts';

const PAGES = [
  ...['', 'articles/', 'articles/sufun-al-milh/', 'articles/the-price-of-salt/', 'countries/malta/'],
  ...['groups/sailors-union/', 'people/salim-warraq/', 'relations/', 'sources/', 'sources/al-mawj/', 'timeline/'],
  ...['tags/salt/', 'about/', 'about/data/', '404.html'],
];

describe('a site from right to left', () => {
  const site = useFixture('dhows');

  /** The right edge of the words in an element. */
  const rightOf = (element: Locator) =>
    element.first().evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(Math.max(...Array.from(range.getClientRects(), ({ right }) => right)));
    });

  it('has titles and summaries in another direction, sources, and numbers of notes at the right edge', async () => {
    const page = await site.open('articles/');
    const edge = await rightOf(page.locator('.entry h2, .entry h3'));
    expect(await rightOf(page.locator('.entry .summary[lang=en]'))).toBeGreaterThan(edge - 80);
    await page.goto(site.url('articles/the-price-of-salt/'));
    expect(await rightOf(page.locator('.contents a[lang=en]'))).toBe(
      await rightOf(page.locator('.contents li:last-child a')),
    );
    await page.goto(site.url('sources/al-mawj/'));
    expect(await rightOf(page.locator('.source-list h2 cite'))).toBe(
      await rightOf(page.locator('.source-list h2 + p')),
    );
    await page.goto(site.url('countries/malta/'));
    const passage = page.locator('.passage').first();
    await passage.locator('summary').click();
    expect(await rightOf(passage.locator('li > a'))).toBe(await rightOf(passage.locator('footer > a')));
  });

  it('reads notes in Arabic, and says what repeats mean', async () => {
    const notes = (await site.data('notes')).filter(({ article }) => article === 'sufun-al-milh');
    expect(notes.map(({ citations }) => citations.length)).toEqual([1, 0, 1, 0, 1]);
    expect(notes.map(({ repeats }) => repeats)).toMatchObject([
      ...[[], [{ note: '1' }], [], [{ note: '1' }, { note: '3' }], []],
    ]);
    const page = await site.open('articles/sufun-al-milh/');
    const note = page.locator('.notes li', { hasText: 'عدد السفن' });
    expect(await note.innerText()).toContain('[الأرشيف: عنوان تالف؛ الأرجح');
    expect(await note.innerText()).not.toContain('archive:');
  });

  it('gives notes and addresses the direction of their own letters, also in previews, in the margin and on paper', async () => {
    const page = await site.open('articles/the-price-of-salt/', withoutMargin);
    const bidi = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).unicodeBidi);
    await page.locator('#fnref-1').click();
    expect(await bidi('.note-preview p')).toBe('plaintext');
    expect(await bidi('.notes li p')).toBe('plaintext');
    await page.setViewportSize({ width: 1280, height: 800 });
    await marginOf(page);
    expect(await bidi('.margin-note p')).toBe('plaintext');
    expect(await bidi('.on-paper')).toBe('plaintext');
    await page.goto(site.url('countries/malta/'));
    expect(await bidi('.passage li p')).toBe('plaintext');
  });

  it('has notes in the margin at the left of the text', async () => {
    const page = await site.open('articles/sufun-al-milh/');
    const text = await page.locator('.article-text').boundingBox();
    const notes = await marginOf(page);
    expect(await notes.count()).toBe(5);
    for (const note of await notes.all()) {
      const { x = NaN, width = NaN } = (await note.boundingBox()) ?? {};
      expect(x).toBeGreaterThan(0);
      expect(x + width).toBeLessThan((text?.x ?? 0) - 16);
    }
  });

  it('finds names after joined particles, by single words, and notes by numbers in Arabic digits', async () => {
    const page = await site.open('countries/malta/');
    expect(await page.locator('.passage mark').allInnerTexts()).toEqual(['مالطا']);
    const firstFor = async (query: string) => {
      await page.goto(site.url(`search/?q=${encodeURIComponent(query)}`));
      await page.locator('[data-search-state=done]').waitFor();
      return page.locator('[data-search-state] > *').first().innerText();
    };
    expect(await firstFor('الوراق')).toContain('سليم الوراق');
    expect(await firstFor('بحارة')).toContain('نقابة بحارة الملح');
    expect(await firstFor('هامش ٢')).toContain('المرجع نفسه');
  });

  it.each(['light', 'dark'] as const)('passes axe in %s', async (colorScheme) => {
    const page = await site.open('');
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await page.goto(site.url(path));
      expect(await runAxe(page), path).toEqual([]);
    }
  });

  it('fits narrow screens and paper', async () => {
    const page = await site.open('');
    for (const path of PAGES) {
      await page.goto(site.url(path));
      for (const [width, media] of [
        [320, 'screen'],
        [700, 'print'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ media });
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${path} ${media}`).toBeLessThanOrEqual(0);
      }
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
