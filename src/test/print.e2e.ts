import { expect, test } from 'vitest';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';
import { withoutMargin } from './windows.ts';

const site = useFixture('rivers');

test('on paper an article has its text, and all of its notes with their numbers and addresses', async () => {
  const page = await site.open(articles.numberedFrom651);
  const notes = (await site.data('notes')).filter(({ article }) => articles.numberedFrom651.includes(article));
  const text = (await page.locator('.article-text').innerText()).replaceAll('¶', '');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.article-text').innerText()).toBe(text);
  const printed = await page.locator('[role=doc-endnotes]').innerText();
  const lines = printed.split(/\s*\n\s*/);
  expect(notes.length).toBeGreaterThan(30);
  expect(notes.filter(({ number }) => !lines.includes(number))).toEqual([]);
  expect(notes.flatMap(({ addresses }) => addresses).filter((address) => !printed.includes(address))).toEqual([]);
});

test('on wide paper, too, the text has the width of the page and not that of the table of contents', async () => {
  const page = await site.open(articles.numberedFrom651);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('.article-text').boundingBox();
  expect(text?.width).toBeGreaterThan(400);
  expect((await page.locator('.notes').boundingBox())?.width).toBe(text?.width);
});

test('on paper there is no navigation, search box, permalink, back link or preview', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await page.locator('#fnref-662').click();
  const screenOnly = page.locator('nav, form, .skip, .permalink, .back, .note-preview, button, .no-print');
  expect(await page.locator('.note-preview').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await screenOnly.count()).toBeGreaterThan(40);
  expect(await screenOnly.filter({ visible: true }).count()).toBe(0);
});

test('on paper the page of a group has its passages and their notes', async () => {
  const page = await site.open('groups/lower-reach-boatmens-union/');
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('.passage details li');
  expect(await notes.count()).toBeGreaterThan(0);
  for (const note of await notes.all()) expect((await note.boundingBox())?.height).toBeGreaterThan(10);
});

test('on paper a page has its address', async () => {
  const page = await site.open(articles.numberedFrom651);
  const address = page.locator('.site-footer .on-paper');
  expect(await address.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await address.innerText()).toMatch(new RegExp(`^https?://.*/${articles.numberedFrom651}$`));
});

test('on paper the text is dark on white, also in dark mode', async () => {
  const page = await site.open(articles.numberedFrom651, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const [ink, paper] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(brightness(ink)).toBeLessThan(60);
  expect(paper).toBe('rgba(0, 0, 0, 0)');
});

test('on paper an article has one citation, with its address, and no other style or file', async () => {
  const page = await site.open(articles.numberedFrom651);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.cite').innerText();
  expect(printed).toMatch(new RegExp(`^Cite\\s+Chicago\\s.*/${articles.numberedFrom651}`, 's'));
  expect(await page.locator('[data-cite], .cite-files').filter({ visible: true }).count()).toBe(1);
});

test('pages have numbers and, from the second on, the title', async () => {
  const page = await site.open(articles.numberedFrom651);
  const title = await page.title();
  const running = await page.locator('html').getAttribute('data-title');
  expect(running?.length).toBeGreaterThan(5);
  expect(title).toContain(running);
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
  );
  expect(rules).toMatch(/@top-center \{[^}]*content: attr\(data-title\)/);
  expect(rules).toMatch(/@bottom-center \{[^}]*content: counter\(page\)/);
});

test('an article can be printed to a PDF of several pages', async () => {
  const page = await site.open(articles.numberedFrom651);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
});

/** The brightest part of a colour, from 0 to 255. @example brightness("rgb(31, 28, 23)") → 31 */
function brightness(color = ''): number {
  return Math.max(...(color.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number));
}
