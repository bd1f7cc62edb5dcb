import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findOverflow } from './measure-layout.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('rivers');
const off = { javaScriptEnabled: false };
const path = 'relations/';
const group = 'groups/lower-reach-boatmens-union/';

describe('the diagram of relations', () => {
  test('has for each line the words of the table, with the article and a link to the same paragraph', async () => {
    const page = await site.open(path, off);
    const rows = await page.locator('tbody tr:has(td)').evaluateAll((all) =>
      all.map((row) => {
        const [who, relation, whom] = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
        const href = row.querySelector('td:last-child a')?.getAttribute('href');
        return { href, words: [`${who}: ${relation}`, whom?.replace(/\s+/g, ' ') ?? ''] };
      }),
    );
    const lines = await page.locator('.edge').evaluateAll((all) =>
      all.map((line) => ({
        href: line.getAttribute('href'),
        statements: line.querySelector('title')?.textContent.split('\n') ?? [],
      })),
    );
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(({ href }) => !rows.some((row) => row.href === href))).toEqual([]);
    const statements = lines.flatMap((line) => line.statements);
    expect(statements).toHaveLength(rows.length);
    expect(rows.filter(({ words }) => !statements.some((one) => words.every((word) => one.includes(word))))).toEqual(
      [],
    );
    expect(statements.filter((text) => !/ .+, (probably |about )?(.* )?\d{4}(, paragraph \d+)?$/.test(text))).toEqual(
      [],
    );
  });

  test('links each box to its page', async () => {
    const page = await site.open(path, off);
    await page
      .locator('.node')
      .and(page.getByRole('link', { name: 'Reed People', exact: true }))
      .click();
    expect(new URL(page.url()).pathname).toBe('/groups/reed-people/');
  });

  test.each([path, group])('keeps every name within its box: %s', async (path) => {
    const page = await site.open(path);
    const tight = await page.locator('.node').evaluateAll((nodes) =>
      nodes
        .filter((node) => {
          const [box, text] = ['rect', 'text'].map((name) => node.querySelector(name)?.getBoundingClientRect());
          return !box || !text || text.width === 0 || text.left < box.left + 1 || text.right > box.right - 1;
        })
        .map(({ textContent }) => textContent),
    );
    expect(tight).toEqual([]);
  });

  test('shows the statements of one year, without JavaScript', async () => {
    const page = await site.open(path, off);
    const all = await seen(page);
    await page.getByRole('radio', { name: '2021' }).check();
    const of2021 = await seen(page);
    expect(of2021.lines).toBeLessThan(all.lines);
    expect(of2021.lines).toBeGreaterThan(0);
    const articles = await page.locator('tbody:visible th').allInnerTexts();
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.filter((text) => !text.includes('2021'))).toEqual([]);
  });

  test('hides people and countries on demand', async () => {
    const page = await site.open(path, off);
    await page.getByRole('checkbox', { name: 'people' }).uncheck();
    await page.getByRole('checkbox', { name: 'countries' }).uncheck();
    expect(await page.locator('.node:is(.people, .countries):visible').count()).toBe(0);
    expect(await page.locator('tbody tr:visible a[href*="/people/"]').count()).toBe(0);
    expect(await page.locator('.node.groups:visible').count()).toBeGreaterThan(10);
  });

  test('highlights the lines of the focused box', async () => {
    const page = await site.open(path);
    await page.locator('.node[href="/groups/northern-chain-boats/"]').focus();
    const near = await page
      .locator('.edge.near')
      .evaluateAll((all) => all.map((a) => a.getAttribute('data-ends') ?? ''));
    expect(near.length).toBeGreaterThan(3);
    expect(near.filter((ends) => !ends.split(' ').includes('groups/northern-chain-boats'))).toEqual([]);
    await page.locator('.node[href="/groups/northern-chain-boats/"]').blur();
    expect(await page.locator('.edge.near').count()).toBe(0);
  });

  test('scrolls by itself where it is wider than the window, with letters of full size, and axe finds nothing wrong', async () => {
    const page = await site.open(path, { viewport: { width: 770, height: 640 }, bypassCSP: true });
    expect(await findOverflow(page)).toEqual([]);
    const picture = page.locator('.picture').first();
    expect(await picture.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    const svg = page.locator('.picture svg').first();
    expect((await svg.boundingBox())?.width).toBe(Number(await svg.getAttribute('width')));
    expect(await runAxe(page)).toEqual([]);
  });
});

test('a group’s page has a diagram of its relations', async () => {
  const page = await site.open(group, off);
  const lines = page.locator('.edge');
  expect(await lines.count()).toBeGreaterThan(5);
  const ends = await lines.evaluateAll((all) => all.map((a) => a.getAttribute('data-ends') ?? ''));
  expect(ends.filter((pair) => !pair.includes('groups/lower-reach-boatmens-union'))).toEqual([]);
  expect(await page.locator('.node[aria-current=page]').textContent()).toContain('Boatmen');
});

async function seen(page: Page): Promise<{ lines: number; boxes: number }> {
  return { lines: await page.locator('.edge:visible').count(), boxes: await page.locator('.node:visible').count() };
}

describe('on a phone', () => {
  test('each group and person is the centre of its own relations, in place of the diagram', async () => {
    const page = await site.open(path, { ...off, viewport: { width: 390, height: 844 } });
    expect(await page.locator('.picture').first().isVisible()).toBe(false);
    const centre = page.locator('.centres details').first();
    const count = Number(/\d+/.exec(await centre.locator('summary .quiet').innerText())?.[0]);
    expect(count).toBeGreaterThan(2);
    await centre.locator('summary').click();
    expect(await centre.locator('.neighbour').count()).toBe(count);
    expect(await findOverflow(page)).toEqual([]);
    await page.locator('.centres details').nth(1).locator('summary').click();
    expect(await centre.getAttribute('open')).toBeNull();
  });

  test('a year leaves only the neighbours of that year', async () => {
    const page = await site.open(path, { ...off, viewport: { width: 390, height: 844 } });
    const all = await page.locator('.centres details').count();
    await page.locator('input[name=year]').last().check();
    const shown = await page
      .locator('.centres details')
      .evaluateAll((list) => list.filter((one) => one.checkVisibility()).length);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
  });

  test('the page of a group lists its neighbours, and axe finds nothing wrong', async () => {
    const page = await site.open(group, { bypassCSP: true, viewport: { width: 390, height: 844 } });
    expect(await page.locator('.neighbour').first().isVisible()).toBe(true);
    expect(await runAxe(page)).toEqual([]);
  });
});

test('years are on a slider that the keyboard moves', async () => {
  const page = await site.open(path, { viewport: { width: 1280, height: 800 }, bypassCSP: true });
  const slider = page.getByRole('slider', { name: 'Year of article' });
  expect(await slider.getAttribute('aria-valuetext')).toBe('All years');
  const visible = () => page.locator('.edge').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  const all = await visible();
  await slider.focus();
  await page.keyboard.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^\d{4}$/);
  expect(await visible()).toBeLessThan(all);
  expect(await page.locator('.years output').innerText()).toMatch(/^\d{4}$/);
  await page.keyboard.press('Home');
  expect(await visible()).toBe(all);
  expect(await runAxe(page)).toEqual([]);
});
