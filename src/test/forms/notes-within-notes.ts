import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FixtureInUse } from '../use-fixture.ts';
import { isWithinWindow, previewOf, repeatedIds } from '../notes/article-notes.ts';
import { runAxe } from '../run-axe.ts';
import { watchPage } from '../watch-page.ts';
import { phone, withoutMargin } from '../windows.ts';
import { NOTES } from './form-pages.ts';

/** Notes that cite each other, in their previews. */
export function testNotesWithinNotes(site: FixtureInUse): void {
  describe('a note within a note', () => {
    test('opens in the same preview, with a button back, and Esc returns to the mark in the text', async () => {
      const page = await site.open(NOTES, withoutMargin);
      const troubles = watchPage(page, new URL(site.url()).host);
      await page.locator('#fnref-52').click();
      await previewOf(page).getByRole('link', { name: 'Note 53' }).click();
      expect(await previewOf(page).count()).toBe(1);
      expect(await previewOf(page).getAttribute('aria-label')).toBe('Note 53');
      expect(await previewOf(page).innerText()).toContain('The inner one');
      await previewOf(page).getByRole('link', { name: 'Note 54' }).click();
      expect(await previewOf(page).innerText()).toContain('The third.');
      expect(await previewOf(page).evaluate((preview) => preview.contains(document.activeElement))).toBe(true);
      expect(await repeatedIds(page)).toEqual([]);
      await page.getByRole('button', { name: 'Back to note 53' }).click();
      await page.getByRole('button', { name: 'Back to note 52' }).click();
      expect(await previewOf(page).innerText()).toContain('The last, which cites another.');
      expect(await page.getByRole('button', { name: /^← Back/ }).count()).toBe(0);
      expect(await focusedText(page)).toBe('53');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-52');
      expect(page.url()).toBe(site.url(NOTES));
      expect(troubles).toEqual([]);
    });

    test('opens by keyboard, within the window, and axe finds nothing wrong with it', async () => {
      for (const options of [withoutMargin, phone]) {
        const page = await site.open(NOTES, { ...options, bypassCSP: true });
        await page.locator('#fnref-52').focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await focusedText(page)).toBe('53');
        await page.keyboard.press('Enter');
        expect(await isWithinWindow(previewOf(page))).toBe(true);
        expect(await runAxe(page)).toEqual([]);
        await page.keyboard.press('Tab');
        expect(await focusedText(page)).toBe('← Back to note 52');
        await page.keyboard.press('Enter');
        expect(await focusedText(page)).toBe('53');
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-52');
      }
    });

    test('does not open while the pointer passes over its mark', async () => {
      const page = await site.openBlank(withoutMargin);
      const troubles = watchPage(page, new URL(site.url()).host);
      await page.clock.install({ time: 0 });
      await page.goto(site.url(NOTES));
      await page.locator('#fnref-52').hover();
      await page.clock.runFor(1000);
      await previewOf(page).getByRole('link', { name: 'Note 53' }).hover();
      await page.clock.runFor(1000);
      expect(await previewOf(page).getAttribute('aria-label')).toBe('Note 52');
      expect(troubles).toEqual([]);
    });

    test('is reached without JavaScript', async () => {
      const page = await site.open(NOTES, { javaScriptEnabled: false });
      await page.locator('#fnref-52').click();
      await page.locator('#fn-52').getByRole('link', { name: 'Note 53' }).click();
      expect(page.url()).toMatch(/#fn-53$/);
    });

    test('that is the target of a link in a preview is visible on a phone, not behind the sheet', async () => {
      const page = await site.open(NOTES, phone);
      await page.locator('#fnref-42').tap();
      await previewOf(page).getByRole('link', { name: 'the boats' }).tap();
      expect(page.url()).toMatch(/#fn-41$/);
      expect(await previewOf(page).count()).toBe(0);
      expect(await isWithinWindow(page.locator('#fn-41'))).toBe(true);
    });
  });
}

function focusedText(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
