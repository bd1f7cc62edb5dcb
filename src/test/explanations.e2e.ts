import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findOverflow } from './measure-layout.ts';
import { isWithinWindow } from './notes/article-notes.ts';
import { runAxe } from './run-axe.ts';
import { articles } from './site-pages.ts';
import { useFixture } from './use-fixture.ts';
import { windows, withoutMargin } from './windows.ts';

const site = useFixture('rivers');
const path = articles.numberedFrom651;
const hintOf = (page: Page, name: string) => page.locator('.explained').filter({ hasText: new RegExp(`^${name}$`) });
const shown = (page: Page) => page.locator('.explanation:popover-open');

describe('without JavaScript', () => {
  test('a press on a name shows its explanation with a link to its page; Esc closes it', async () => {
    const page = await site.open(path, { javaScriptEnabled: false });
    await hintOf(page, 'Lower Reach Boatmen’s Union').first().click();
    expect(await shown(page).innerText()).toMatch(/^Lower Reach Boatmen’s Union LRBU\s+Political movement: Portugal/);
    expect(await shown(page).getByRole('link').getAttribute('href')).toBe('/groups/lower-reach-boatmens-union/');
    await page.keyboard.press('Escape');
    expect(await shown(page).count()).toBe(0);
  });

  test('a name that is divided by a line break can be pressed on either line', async () => {
    const page = await site.open(path, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const divided = await page
      .locator('.explained')
      .evaluateAll((all) => all.findIndex((one) => one.getClientRects().length > 1));
    expect(divided).toBeGreaterThanOrEqual(0);
    const hint = page.locator('.explained').nth(divided);
    await hint.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const lines = await hint.evaluate((element) =>
      [...element.getClientRects()].map(({ left, top, width, height }) => [left + width / 2, top + height / 2]),
    );
    for (const [x = 0, y = 0] of lines) {
      await page.mouse.click(x, y);
      expect(await shown(page).count()).toBe(1);
      await page.keyboard.press('Escape');
    }
  });
});

test('a name is explained once in the text, and in each section to readers who ask for it', async () => {
  const page = await site.open(path);
  const visible = () =>
    page
      .locator('.explained > button')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('popovertarget') ?? ''),
      );
  const once = await visible();
  expect(once.length).toBeGreaterThan(10);
  expect(once.length).toBe(new Set(once).size);
  await page.locator('.explained.again').first().click({ force: true });
  // Longer than the wait for a second click.
  await page.waitForTimeout(600);
  expect(await shown(page).count()).toBe(0);
  await page.getByRole('checkbox', { name: 'Explain names in every section' }).check();
  expect((await visible()).length).toBeGreaterThan(once.length);
  expect(new Set(await visible())).toEqual(new Set(once));
  await page.reload();
  expect(await page.getByRole('checkbox', { name: 'Explain names in every section' }).isChecked()).toBe(true);
});

test('a name has one button in a section, and each explanation has a name', async () => {
  const page = await site.open(path);
  const sections = await page.locator('.article-text').evaluate((text) => {
    const found: string[][] = [[]];
    for (const block of text.children) {
      if (/^H\d$/.test(block.tagName)) found.push([]);
      for (const button of block.querySelectorAll('.explained > button'))
        found.at(-1)?.push(button.getAttribute('popovertarget') ?? '');
    }
    return found;
  });
  expect(sections.flat().length).toBeGreaterThan(20);
  for (const names of sections) expect(names.length).toBe(new Set(names).size);
  const ids = await page.locator('.explanation').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(sections.flat())).toEqual(new Set(ids));
});

describe('by mouse', () => {
  test('a single click opens the explanation; after Escape its name has the focus', async () => {
    const page = await site.open(path);
    const hint = page.locator('.explained').nth(2);
    await hint.click();
    await shown(page).waitFor();
    expect(await page.locator('.explained > button:focus-visible').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await hint.locator('button').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('a double click selects the word and opens nothing; nor does dragging', async () => {
    const page = await site.open(path);
    await page.evaluate(() => {
      document.addEventListener('toggle', () => document.body.setAttribute('data-opened', ''), true);
    });
    const hint = hintOf(page, 'Lower Reach Boatmen’s Union').first();
    await hint.dblclick();
    expect(await page.evaluate(() => String(getSelection()).trim())).toMatch(/^[\p{L}’]+$/u);
    // Longer than the wait for a second click.
    await page.waitForTimeout(600);
    expect(await page.locator('body[data-opened]').count()).toBe(0);
    const { x = 0, y = 0, width = 0, height = 0 } = (await hint.boundingBox()) ?? {};
    await page.mouse.move(x + 4, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    await page.waitForTimeout(600);
    expect(await page.locator('body[data-opened]').count()).toBe(0);
  });

  test('a touch opens it', async () => {
    const page = await site.open(path, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await hintOf(page, 'Lower Reach Boatmen’s Union').first().tap();
    await shown(page).waitFor();
  });
});

test('by keyboard: Enter shows it and moves the focus into it, Tab goes to its link and then the text, Esc returns', async () => {
  const page = await site.open(path);
  const button = page.locator('.explained > button').nth(2);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await shown(page).evaluate((element) => element.firstElementChild === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(
    await shown(page)
      .getByRole('link')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  expect(await shown(page).count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const followsText = 'a[role=doc-noteref], .permalink, .explained > button';
  expect(await page.evaluate((selector) => document.activeElement?.matches(selector), followsText)).toBe(true);
});

test('screen readers get the label of the button and whether it is open', async () => {
  const page = await site.open(path);
  const hint = page.locator('.explained').first();
  const name = await hint.innerText();
  const button = page.getByRole('button', { name: `About ${name}`, exact: true }).first();
  expect(await button.count()).toBe(1);
  const session = await page.context().newCDPSession(page);
  const isExpanded = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find(({ role, name: own }) => role?.value === 'button' && own?.value === `About ${name}`);
    const expanded: unknown = node?.properties?.find((property) => property.name === 'expanded')?.value.value;
    return expanded;
  };
  expect(await isExpanded()).toBe(false);
  await hint.click();
  await shown(page).waitFor();
  expect(await isExpanded()).toBe(true);
});

test('a note preview and an explanation do not interfere', async () => {
  const page = await site.open(path, withoutMargin);
  const mark = page.locator('.article-text p:has(.explained) a[role=doc-noteref]').first();
  const hint = page.locator('.article-text p:has(a[role=doc-noteref]) .explained').first();
  await mark.click();
  expect(await page.locator('.note-preview').isVisible()).toBe(true);
  await hint.click();
  await shown(page).waitFor();
  expect(await page.locator('.note-preview').count()).toBe(0);
  expect(await shown(page).count()).toBe(1);
  await mark.click();
  expect(await shown(page).count()).toBe(0);
  expect(await page.locator('.note-preview').isVisible()).toBe(true);
});

test('a name is on the line of the text around it: its padding has no fraction of a pixel', async () => {
  const page = await site.open(path);
  const paddings = await page
    .locator('.explained')
    .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).paddingTop)));
  expect(paddings.filter((padding) => !Number.isInteger(padding))).toEqual([]);
});

test('on paper a name has no button or explanation', async () => {
  const page = await site.open(path);
  await hintOf(page, 'Lower Reach Boatmen’s Union').first().click();
  await shown(page).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page).isVisible()).toBe(false);
  const image = await page
    .locator('.explained')
    .first()
    .evaluate((name) => getComputedStyle(name).backgroundImage);
  expect(image).toBe('none');
});

describe.each(windows)('in a %s window', (_name, options) => {
  test('an explanation is within the window, and axe finds nothing wrong with it, in light or dark', async () => {
    const page = await site.open(path, { ...options, bypassCSP: true });
    await page.locator('.explained').nth(4).click();
    expect(await isWithinWindow(shown(page))).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page)).toEqual([]);
  });
});

test('an explanation fits a window of 320 pixels', async () => {
  const page = await site.open(path, { viewport: { width: 320, height: 568 } });
  await page.locator('.explained').nth(4).click();
  expect(await isWithinWindow(shown(page))).toBe(true);
  expect(await findOverflow(page)).toEqual([]);
});
