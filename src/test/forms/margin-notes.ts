import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { previewOf } from '../notes/article-notes.ts';
import { marginOf, noteBeside } from '../notes/margin.ts';
import type { FixtureInUse } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';
import { NOTES } from './form-pages.ts';

const QUARREL = 'articles/quarrel-of-examples/';

/** Notes in the margin whose marks are in all possible places. */
export function testMarginNotes(site: FixtureInUse): void {
  describe('in the margin', () => {
    test('marks in headings, lists, tables and beside each other have their notes, in order', async () => {
      const page = await site.open(NOTES);
      const numbers = await (await marginOf(page)).locator('.number').allInnerTexts();
      const marks = await page.locator('.article-text [role=doc-noteref]').allInnerTexts();
      expect(numbers).toEqual(marks.filter((mark, index) => marks.indexOf(mark) === index));
      expect(await overlaps(page)).toEqual([]);
    });

    test('a note that is cited again is beside each paragraph that cites it, and returns to the mark in use', async () => {
      const page = await site.open(QUARREL);
      const numbers = await (await marginOf(page)).locator('.number').allInnerTexts();
      expect(numbers.filter((number) => number === '102')).toHaveLength(2);
      expect(await overlaps(page)).toEqual([]);
      const second = page.locator('[id="fnref-102-2"]');
      await second.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await second.evaluate((mark) => mark === document.activeElement)).toBe(true);
    });

    test('a mark in a note opens the other note, without a page of its own', async () => {
      const page = await site.open(NOTES);
      const troubles = watchPage(page, new URL(site.url()).host);
      const note = await noteBeside(page, 52);
      await page.locator('#fnref-52').click();
      await note.getByRole('link', { name: 'Note 53' }).click();
      expect(await previewOf(page).innerText()).toContain('The inner one');
      await page.keyboard.press('Escape');
      expect(await previewOf(page).count()).toBe(0);
      expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      // Its note is in the margin, too.
      await page.locator('[id="fnref-42"]').click();
      await (await noteBeside(page, 42)).getByRole('link', { name: 'Note 43' }).click();
      expect(await (await noteBeside(page, 43)).evaluate((element) => element === document.activeElement)).toBe(true);
      expect(troubles).toEqual([]);
    });
  });
}

/** The numbers of notes that overlap the one before. */
async function overlaps(page: Page): Promise<(string | null | undefined)[]> {
  return (await marginOf(page)).evaluateAll((notes) =>
    notes.flatMap((note, index) => {
      const before = notes[index - 1]?.getBoundingClientRect().bottom ?? -Infinity;
      return note.getBoundingClientRect().top < before ? [note.querySelector('.number')?.textContent] : [];
    }),
  );
}
