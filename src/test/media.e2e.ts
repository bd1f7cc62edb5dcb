import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findOverflow, measureShift } from './measure-layout.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('media');
const RECORDED = 'articles/the-ford-recorded/';
const COUNTED = 'articles/the-ford-counted/';
const ARTICLE = 'articles/the-ford-in-pictures/';
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

test.each(WINDOWS)(
  'images come in copies that fit, and nothing moves while they load, in $width pixels',
  async (viewport) => {
    const page = await site.open(ARTICLE, { viewport });
    const images = page.locator('main img');
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded();
      await image.evaluate(async (element) => {
        if (element instanceof HTMLImageElement) await element.decode();
      });
    }
    expect(await measureShift(page)).toBeLessThan(0.01);
    expect(await findOverflow(page)).toEqual([]);
    const first = await images.first().evaluate((element) => element instanceof HTMLImageElement && element.currentSrc);
    expect(first).toContain(viewport.width > 1000 ? 'ford-800.' : 'ford-400.');
  },
);

test.each(['light', 'dark'] as const)('axe finds nothing wrong, in %s', async (colorScheme) => {
  const page = await site.open(ARTICLE, { colorScheme, bypassCSP: true });
  expect(await runAxe(page)).toEqual([]);
  await openFullView(page);
  expect(await runAxe(page)).toEqual([]);
});

test('the full view opens over the page, and Escape leads back', async () => {
  const page = await site.open(ARTICLE);
  const dialog = await openFullView(page);
  const image = dialog.getByRole('img');
  expect(await image.getAttribute('alt')).toBe('The ford in the evening, with two carts');
  await dialog.getByRole('button', { name: 'Actual size' }).click();
  expect((await image.boundingBox())?.width).toBe(1600);
  await page.keyboard.press('Escape');
  expect(await dialog.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('full-view');
});

test('without JavaScript the full view is the file of the image', async () => {
  const page = await site.open(ARTICLE, { javaScriptEnabled: false });
  await fullViewLink(page).click();
  expect(page.url()).toBe(site.url('media/2021/ford.jpg'));
});

test('a note in a caption leads to the caption and back', async () => {
  const page = await site.open(ARTICLE);
  expect(await page.locator('#fn-2 .back a').getAttribute('href')).toBe('#fnref-2');
  expect(await page.locator('#fnref-2').evaluate((mark) => mark.closest('figcaption') !== null)).toBe(true);
});

test('recordings and drawings are shown, and nothing is loaded from elsewhere', async () => {
  const page = await site.openBlank({ bypassCSP: false });
  const [messages, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => messages.push(message.text()));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url(RECORDED));
  await page.waitForFunction(() => [...document.querySelectorAll('audio')].every(({ readyState }) => readyState > 0));
  expect(await page.locator('video track').count()).toBe(2);
  expect(await page.locator('audio').first().getAttribute('aria-label')).toBe('The bell of the ford');
  await page.goto(site.url('media/ford.svg'));
  expect(await page.title()).not.toBe('opened');
  expect(messages).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.url()))).toEqual([]);
});

test('files of an article are listed with their type, size and language', async () => {
  const page = await site.open(RECORDED);
  const list = page.getByRole('region', { name: 'Files' });
  expect(await list.getByRole('listitem').first().innerText()).toMatch(
    /^The timetable of 1911 PDF, 587 bytes · German/,
  );
  expect(await list.getByRole('link').first().getAttribute('href')).toBe('/media/timetable.pdf');
  const file = await page.request.get(site.url('media/crossings.csv'));
  expect(file.headers()['content-type']).toContain('text/csv');
});

test.each(WINDOWS)('recordings fit, and axe finds nothing wrong, in $width pixels', async (viewport) => {
  const page = await site.open(RECORDED, { viewport, bypassCSP: true });
  expect(await findOverflow(page)).toEqual([]);
  expect(await runAxe(page)).toEqual([]);
});

test('on paper a recording is its caption with the address of its file', async () => {
  const page = await site.open(RECORDED);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('audio, video').first().isVisible()).toBe(false);
  const link = page.locator('.file-link').first();
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain('/media/bell.wav');
});

test.each(['light', 'dark'] as const)('code has colours that can be read, in %s', async (colorScheme) => {
  const page = await site.open(COUNTED, { colorScheme, bypassCSP: true, viewport: { width: 390, height: 844 } });
  const colours = await page
    .locator('pre span')
    .evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).color))]);
  expect(colours.length).toBeGreaterThan(4);
  expect(await findOverflow(page)).toEqual([]);
  expect(await runAxe(page)).toEqual([]);
});

test('formulas are drawn by the browser', async () => {
  const page = await site.open(COUNTED);
  expect(await page.locator('math').count()).toBe(2);
  const [formula, line] = [page.locator('.formula math'), page.locator('p:has(> math)')];
  expect((await formula.boundingBox())?.height).toBeGreaterThan(30);
  expect(await line.innerText()).toContain('It costs $5 and $10.');
});

test('pages of records show images as articles do', async () => {
  const page = await site.open('about/');
  await openFullView(page);
  expect(await page.locator('figcaption').innerText()).toBe('The ford, {painted}');
});

test('pages load styles only for what they have', async () => {
  expect(await site.read(`${COUNTED}index.html`)).not.toMatch(/media\.[^"]*\.css/);
  expect(await site.read(`${ARTICLE}index.html`)).not.toMatch(/code\.[^"]*\.css/);
  expect(await site.read('index.html')).not.toMatch(/media\.[^"]*\.css/);
});

function fullViewLink(page: Page) {
  return page.getByRole('link', { name: 'View at full size: The ford in the evening, with two carts' });
}

async function openFullView(page: Page) {
  await fullViewLink(page).click();
  const dialog = page.getByRole('dialog', { name: 'The ford in the evening, with two carts' });
  await dialog.waitFor();
  return dialog;
}
