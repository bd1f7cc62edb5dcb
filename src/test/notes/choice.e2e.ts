import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { measureShift } from '../measure-layout.ts';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { phone } from '../windows.ts';
import { approach, markOf, placeOf, previewOf } from './article-notes.ts';
import { marginOf, textBox } from './margin.ts';

const site = useFixture('rivers');
const path = articles.numberedFrom651;

function choices(page: Page) {
  return page.getByRole('combobox', { name: 'Notes' });
}

test('the reader chooses where notes are, at the head and at the notes, and the text never moves', async () => {
  const page = await site.open(path);
  await marginOf(page);
  expect(await choices(page).count()).toBe(2);
  const before = await textBox(page);
  for (const choice of ['In place', 'At the end', 'In the margin']) {
    await choices(page).first().selectOption({ label: choice });
    expect(await choices(page).last().locator('option:checked').innerText()).toBe(choice);
    expect(await textBox(page)).toEqual(before);
  }
  await marginOf(page);
  expect(await measureShift(page)).toBe(0);
});

test('notes in place open at their marks', async () => {
  const page = await site.open(path);
  await marginOf(page);
  await choices(page).last().selectOption('In place');
  expect(await page.locator('.margin-notes').count()).toBe(0);
  await (await approach(page, 662)).click();
  expect(await previewOf(page).isVisible()).toBe(true);
});

test('to notes at the end, marks are links', async () => {
  const page = await site.open(path);
  await choices(page).first().selectOption('At the end');
  const mark = await approach(page, 662);
  await mark.hover();
  await page.waitForTimeout(500);
  expect(await previewOf(page).count()).toBe(0);
  await mark.click();
  expect(page.url()).toMatch(/#fn-662$/);
  expect(await previewOf(page).count()).toBe(0);
});

test('the choice is remembered on other pages', async () => {
  const page = await site.open(path);
  await choices(page).first().selectOption('At the end');
  await page.goto(site.url(articles.numberedFrom1));
  expect(await choices(page).first().locator('option:checked').innerText()).toBe('At the end');
  await markOf(page, 2).click();
  expect(page.url()).toMatch(/#fn-2$/);
});

test('the choice works where the browser keeps nothing', async () => {
  const page = await site.openBlank();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(site.url(path));
  await marginOf(page);
  await choices(page).first().selectOption('In place');
  await (await approach(page, 662)).click();
  expect(await previewOf(page).isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

test('without room for a margin it cannot be chosen, and a choice of it is kept for wider windows', async () => {
  const page = await site.open(path, phone);
  expect(await choices(page).first().locator('option:checked').innerText()).toBe('In place');
  expect(await choices(page).first().locator('option:disabled').allInnerTexts()).toEqual(['In the margin']);
  const before = await placeOf(page);
  await (await approach(page, 662)).tap();
  expect(await previewOf(page).isVisible()).toBe(true);
  expect((await placeOf(page)).address).toBe(before.address);
});

test('without JavaScript the choice is not shown', async () => {
  const page = await site.open(path, { javaScriptEnabled: false });
  expect(await page.locator('.note-choice').count()).toBe(2);
  expect(await page.locator('.note-choice').filter({ visible: true }).count()).toBe(0);
});

test('where notes cannot be loaded into the margin, they open in place', async () => {
  const page = await site.openBlank();
  await page.route(/margin-notes/, (route) => route.abort());
  await page.goto(site.url(path));
  await (await approach(page, 662)).click();
  expect(await previewOf(page).isVisible()).toBe(true);
});
