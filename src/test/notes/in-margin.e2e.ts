import { describe, expect, test } from 'vitest';
import { findOverflow, measureShift } from '../measure-layout.ts';
import { runAxe } from '../run-axe.ts';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';
import { approach, isWithinWindow, markOf, noteText, placeOf, previewOf, repeatedIds } from './article-notes.ts';
import { marginOf, noteBeside, placedNotes } from './margin.ts';

const site = useFixture('rivers');
const WIDTHS = [1200, 1280, 1600];
const bothArticles = [articles.numberedFrom1, articles.numberedFrom651];

describe.each(WIDTHS)('in a window of %i pixels', (width) => {
  const options = { viewport: { width, height: 800 } };

  test.each(bothArticles)(
    'notes are in order, beside their lines or pushed down, and none overlap in %s',
    async (path) => {
      const page = await site.open(path, options);
      const notes = await placedNotes(page);
      expect(notes.map(({ number }) => number)).toEqual(await page.locator('[role=doc-noteref]').allTextContents());
      let free = -Infinity;
      for (const { number, top, bottom, wanted } of notes) {
        expect(top, `note ${number} is below the one before`).toBeGreaterThan(free);
        expect(top, `note ${number} is not above its line`).toBeGreaterThan(wanted - 2);
        // Pushed down only as far as necessary.
        if (top > wanted + 12) expect(top - free, `space above note ${number}`).toBeLessThan(16);
        free = bottom;
      }
      expect(await findOverflow(page)).toEqual([]);
    },
  );

  test('the margin is beside the text and within the window', async () => {
    const page = await site.open(articles.numberedFrom1, options);
    const text = await page.locator('.article-text').boundingBox();
    const margin = await (await marginOf(page)).first().boundingBox();
    expect(margin?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) + 16);
    expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThan(width);
  });
});

test('a window without room has no margin, and notes open in place', async () => {
  const page = await site.open(articles.numberedFrom1, { viewport: { width: 1150, height: 800 } });
  await (await approach(page, 2)).click();
  expect(await previewOf(page).isVisible()).toBe(true);
  expect(await page.locator('.margin-notes').count()).toBe(0);
});

test('the margin comes and goes with the width of the window', async () => {
  const page = await site.open(articles.numberedFrom1);
  await marginOf(page);
  await page.setViewportSize({ width: 800, height: 800 });
  await page.locator('.margin-notes').waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 1400, height: 800 });
  await marginOf(page);
});

test('nothing moves when the notes arrive, and no id is repeated', async () => {
  const page = await site.openBlank();
  const troubles = watchPage(page, new URL(site.url()).host);
  await page.goto(site.url(articles.numberedFrom651));
  await marginOf(page);
  expect(await measureShift(page)).toBe(0);
  expect(await repeatedIds(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a long note is folded, and opens and folds on the spot', async () => {
  const page = await site.open(articles.numberedFrom1);
  const note = await noteBeside(page, 21);
  const height = async () => (await note.boundingBox())?.height ?? 0;
  const folded = await height();
  const below = async () => (await placedNotes(page)).find(({ number }) => number === '22')?.top ?? 0;
  await note.getByText('More').click();
  await expect.poll(height).toBeGreaterThan(folded + 40);
  const bottom = (await placedNotes(page)).find(({ number }) => number === '21')?.bottom ?? 0;
  expect(await below()).toBeGreaterThan(bottom);
  await note.getByText('Less').click();
  await expect.poll(height).toBe(folded);
});

test('a short note has no button', async () => {
  const page = await site.open(articles.numberedFrom1);
  const buttons = (await marginOf(page)).locator('button:visible');
  expect(await buttons.count()).toBeGreaterThan(0);
  expect(await buttons.count()).toBeLessThan(await (await marginOf(page)).count());
});

describe('a mark', () => {
  test('leads to its note in the margin, with all of its text, and Esc returns', async () => {
    const page = await site.open(articles.numberedFrom651);
    const note = await noteBeside(page, 675);
    await approach(page, 675);
    await markOf(page, 675).focus();
    const before = await placeOf(page);
    await page.keyboard.press('Enter');
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await note.getAttribute('aria-label')).toBe('Note 675');
    expect(await note.locator('> div').textContent()).toBe(`675${await noteText(page, 675)}`);
    expect(await isWithinWindow(note)).toBe(true);
    expect(await placeOf(page)).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-675');
    expect(await previewOf(page).count()).toBe(0);
  });

  test('is followed by its note, its links and then the next mark, with Tab', async () => {
    const page = await site.open(articles.numberedFrom651);
    await noteBeside(page, 675);
    await markOf(page, 675).focus();
    await page.keyboard.press('Enter');
    const stops = ['675', ...(await page.locator('#fn-675 > div > :not(.back) a').allTextContents())];
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(stop);
    }
    const after = await page.evaluate(() => {
      const note = document.activeElement?.closest('.margin-note');
      return [...(note?.querySelectorAll('button') ?? [])].filter((button) => button.checkVisibility()).length;
    });
    for (let presses = 0; presses < after + 1; presses += 1) await page.keyboard.press('Tab');
    const next = await page.evaluate(() => {
      const mark = document.getElementById('fnref-675');
      const focused = document.activeElement;
      return mark && focused
        ? Boolean(mark.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)
        : false;
    });
    expect(next).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.article-text') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-675');
  });

  test('is returned to by the number of the note and by Shift+Tab', async () => {
    const page = await site.open(articles.numberedFrom651);
    const note = await noteBeside(page, 662);
    await (await approach(page, 662)).click();
    await note.locator('.number').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-662');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-662');
  });

  test('and its note mark each other, by pointer and by focus', async () => {
    const page = await site.open(articles.numberedFrom651);
    const [mark, note] = [await approach(page, 662), await noteBeside(page, 662)];
    const joined = async () => [
      await mark.evaluate((element) => element.classList.contains('joined')),
      await note.evaluate((element) => element.classList.contains('joined')),
    ];
    expect(await joined()).toEqual([false, false]);
    await note.hover();
    expect(await joined()).toEqual([true, true]);
    await page.mouse.move(1, 1);
    expect(await joined()).toEqual([false, false]);
    await mark.focus();
    expect(await joined()).toEqual([true, true]);
    await mark.blur();
    await markOf(page, 663).focus();
    expect(await joined()).toEqual([false, false]);
  });

  test('whose note is out of sight shows it where the pointer rests', async () => {
    const page = await site.open(articles.numberedFrom1, { viewport: { width: 1280, height: 120 } });
    const mark = await approach(page, 21);
    await mark.hover();
    await expect.poll(() => previewOf(page).count()).toBe(1);
  });
});

test('screen readers meet each note once, and Tab goes from mark to mark', async () => {
  const page = await site.open(articles.numberedFrom651);
  const notes = await marginOf(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const inMargin = nodes.filter(({ role, ignored }) => role?.value === 'note' && !ignored);
  expect(inMargin).toEqual([]);
  expect(
    await notes.evaluateAll((all) => all.flatMap((note) => [...note.querySelectorAll('[tabindex="0"]')]).length),
  ).toBe(0);
  await markOf(page, 662).focus();
  await page.keyboard.press('Enter');
  const { nodes: later } = await session.send('Accessibility.getFullAXTree');
  const entered = later.filter(({ role, ignored }) => role?.value === 'note' && !ignored);
  expect(entered.map(({ name }) => String(name?.value))).toEqual(['Note 662']);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong, with a note in use or not, in %s',
  async (colorScheme) => {
    const page = await site.open(articles.numberedFrom651, { bypassCSP: true, colorScheme });
    await marginOf(page);
    expect(await runAxe(page)).toEqual([]);
    await markOf(page, 675).focus();
    await page.keyboard.press('Enter');
    expect(await runAxe(page)).toEqual([]);
  },
);

test('text that is selected across the margin has its notes once', async () => {
  const page = await site.open(articles.numberedFrom651);
  await marginOf(page);
  await page.mouse.move(1, 1);
  await page.keyboard.press('Control+A');
  const words = (await page.locator('#fn-662 p').first().innerText()).slice(0, 40);
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.split(words)).toHaveLength(2);
});

test('on paper notes are not in the margin', async () => {
  const page = await site.open(articles.numberedFrom651);
  const notes = await marginOf(page);
  await page.emulateMedia({ media: 'print' });
  expect(await notes.filter({ visible: true }).count()).toBe(0);
});
