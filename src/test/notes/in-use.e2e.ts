import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { withoutMargin } from '../windows.ts';
import { approach, openStopped, placeOf, previewOf } from './article-notes.ts';

const site = useFixture('rivers');
/** The time that a pointer needs to pass over a mark, or from the mark to its preview. */
const SHORT = 100;
/** Longer than all delays of the page. */
const LONG = 2000;

test('a pointer that rests on a mark opens its preview after a moment', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).hover();
  await page.clock.runFor(SHORT);
  expect(await previewOf(page).count()).toBe(0);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(1);
});

test('a pointer that passes over a mark does not open its preview', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).hover();
  await page.clock.runFor(SHORT);
  await page.mouse.move(5, 5);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(0);
});

test('a preview stays while the pointer is on it, and closes when it leaves', async () => {
  const page = await openStopped(site);
  const mark = await approach(page, 662);
  await mark.hover();
  await page.clock.runFor(LONG);
  const [from, to] = [await mark.boundingBox(), await previewOf(page).boundingBox()];
  if (!from || !to) throw new Error('found no preview');
  const gap = to.y > from.y ? (from.y + from.height + to.y) / 2 : (to.y + to.height + from.y) / 2;
  await page.mouse.move(from.x + from.width / 2, gap);
  await page.clock.runFor(SHORT);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(1);
  await page.mouse.move(5, 5);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(0);
});

test('Esc closes a preview that the pointer opened, without moving the pointer', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).hover();
  await page.clock.runFor(LONG);
  await page.keyboard.press('Escape');
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(0);
});

test('a preview that a click opened stays when the pointer leaves', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).click();
  await page.mouse.move(5, 5);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(1);
});

test('the text of a note can be selected in its preview', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await (await approach(page, 662)).click();
  const text = await previewOf(page).locator('> div p').boundingBox();
  if (!text) throw new Error('found no text');
  await page.mouse.move(text.x + 2, text.y + 8);
  await page.mouse.down();
  await page.mouse.move(text.x + 150, text.y + 8, { steps: 5 });
  await page.mouse.up();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected.length).toBeGreaterThan(5);
  expect(await previewOf(page).innerText()).toContain(selected.trim());
});

test('a preview that the pointer opened stays while its text is selected', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).hover();
  await page.clock.runFor(LONG);
  const text = await previewOf(page).locator('> div p').boundingBox();
  if (!text) throw new Error('found no text');
  await page.mouse.move(text.x + 2, text.y + 8);
  await page.mouse.down();
  await page.mouse.move(5, text.y + 8, { steps: 5 });
  await page.mouse.up();
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(1);
});

test('a preview that the pointer opened stays while the focus is in it', async () => {
  const page = await openStopped(site);
  await (await approach(page, 662)).hover();
  await page.clock.runFor(LONG);
  await previewOf(page).getByRole('link', { name: 'Go to note 662 in the list' }).focus();
  await page.mouse.move(5, 5);
  await page.clock.runFor(LONG);
  expect(await previewOf(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await previewOf(page).count()).toBe(0);
});

test('a link in a preview can be followed', async () => {
  const page = await site.open(articles.numberedFrom651, withoutMargin);
  await page.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: 'The source' }));
  await (await approach(page, 662)).click();
  const link = previewOf(page).locator('> div a');
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL((url) => url.href === address);
  await page.goBack();
  expect(await previewOf(page).count()).toBe(0);
  expect(await page.locator('#fnref-662').isVisible()).toBe(true);
});

test('a long note scrolls within its preview, and the page does not scroll with it', async () => {
  const page = await site.open(articles.numberedFrom1, { viewport: { width: 1100, height: 300 } });
  await (await approach(page, 21)).click();
  const preview = previewOf(page);
  const before = await placeOf(page);
  await preview.hover();
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => preview.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.mouse.wheel(0, 5000);
  const rest = await preview.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop);
  expect(rest).toBeLessThan(2);
  expect(await placeOf(page)).toEqual(before);
});
