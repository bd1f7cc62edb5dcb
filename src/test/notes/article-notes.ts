import type { Locator, Page } from 'playwright-core';
import { articles } from '../site-pages.ts';
import type { SiteInUse } from '../use-site.ts';
import { withoutMargin } from '../windows.ts';

/** Opens an article with a stopped clock, which only the test advances. */
export async function openStopped(site: SiteInUse): Promise<Page> {
  const page = await site.openBlank(withoutMargin);
  await page.clock.install({ time: 0 });
  await page.goto(site.url(articles.numberedFrom651));
  await page.clock.pauseAt(60_000);
  return page;
}

/** The mark of a note, by its printed number. */
export function markOf(page: Page, number: number): Locator {
  return page.locator(`#fnref-${number}`);
}

export function previewOf(page: Page): Locator {
  return page.locator('.note-preview');
}

/** Scrolls a mark to the middle of the window, and moves the pointer away from the text. */
export async function approach(page: Page, number: number): Promise<Locator> {
  const mark = markOf(page, number);
  await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.mouse.move(1, 1);
  return mark;
}

/** The text of a note in the list of notes, without its back links. */
export async function noteText(page: Page, number: number): Promise<string> {
  const paragraphs = await page.locator(`#fn-${number} > div > :not(.back)`).allTextContents();
  return paragraphs.join(' ');
}

/** The scroll position and address of the reader, which must not change when a note is shown. */
export async function placeOf(page: Page): Promise<{ address: string; scroll: number; entries: number }> {
  return page.evaluate(() => ({ address: location.href, scroll: scrollY, entries: history.length }));
}

/** Whether a whole element is within the window. */
export async function isWithinWindow(element: Locator): Promise<boolean> {
  return element.evaluate((node) => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
  });
}

/** The ids of more than one element of the page. */
export async function repeatedIds(page: Page): Promise<string[]> {
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
