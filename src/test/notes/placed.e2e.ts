import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { phone, withoutMargin } from '../windows.ts';

const site = useFixture('rivers');
const COUNT = 30;

test('every preview is within the window, close to its mark and not over it', async () => {
  const page = await site.open(articles.numberedFrom1, withoutMargin);
  const places = await placesOfAll(page);
  expect(places).toHaveLength(COUNT);
  for (const { number, isWithin, gap } of places) {
    expect(isWithin, `note ${number} is within the window`).toBe(true);
    expect(gap, `pixels between note ${number} and its mark`).toBeGreaterThanOrEqual(0);
    expect(gap, `pixels between note ${number} and its mark`).toBeLessThan(32);
  }
});

test('every sheet is within a phone’s window, and does not cover all of the text', async () => {
  const page = await site.open(articles.numberedFrom1, phone);
  const places = await placesOfAll(page);
  expect(places).toHaveLength(COUNT);
  for (const { number, isWithin, height } of places) {
    expect(isWithin, `note ${number} is within the window`).toBe(true);
    expect(height, `the share of the window that note ${number} takes`).toBeLessThan(0.6);
  }
});

interface Place {
  number: string | null;
  isWithin: boolean;
  /** The distance from the preview to its mark, above or below it; negative if they overlap. */
  gap: number;
  /** As a fraction of the window's height. */
  height: number;
}

/** Opens and closes the note of each mark, with the mark in the middle of the window. */
async function placesOfAll(page: Page): Promise<Place[]> {
  return page.locator('a[role=doc-noteref]').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      mark.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (mark instanceof HTMLElement) mark.click();
      const shown = document.querySelector('.note-preview')?.getBoundingClientRect();
      if (!shown) return [];
      const marked = mark.getBoundingClientRect();
      const { left, right, top, bottom, height } = shown;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return {
        number: mark.textContent,
        isWithin: left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight,
        gap: Math.max(top - marked.bottom, marked.top - bottom),
        height: height / innerHeight,
      };
    }),
  );
}
