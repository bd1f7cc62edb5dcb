import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type BuiltContent, openContent } from './build-content.ts';
import { findOverflow } from './measure-layout.ts';
import { isWithinWindow, previewOf, repeatedIds } from './notes/article-notes.ts';
import { runAxe } from './run-axe.ts';
import { useServed } from './use-site.ts';
import { watchPage } from './watch-page.ts';
import { phone, windows } from './windows.ts';

let built: BuiltContent | undefined;
/** A small site with one of each form that an article may have, seldom as it may be. */
const site = useServed(async () => (built = await openContent('forms-content')));

const NOTES = 'articles/notes-of-every-form/';
const BLOCKS = 'articles/blocks-of-every-form/';
const LONG = 'articles/donaudampfschifffahrtsgesellschaft/';
/** One page of each type, of records whose names are as long as names may be. */
const pages = [
  ...['', 'articles/', LONG, BLOCKS, NOTES, 'countries/', 'countries/malta/', 'groups/', 'groups/long-league/'],
  ...['groups/example-league/', 'people/', 'people/longname-example/', 'relations/', 'tags/', 'tags/long-topic/'],
  ...['sources/', 'sources/long-gazette/', 'sources/example-wire/', 'timeline/', 'about/', 'about/data/'],
];

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('every type of page, with the longest of words', () => {
  test.each(pages)('/%s fits windows of 320 and 390 pixels', async (path) => {
    for (const width of [320, 390]) {
      const page = await site.open(path, { viewport: { width, height: 800 } });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await findOverflow(page), `at ${width} pixels`).toEqual([]);
    }
  });

  test.each(pages)('axe finds nothing wrong with /%s', async (path) => {
    for (const [, options] of windows) {
      const page = await site.open(path, { ...options, bypassCSP: true });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await runAxe(page)).toEqual([]);
    }
  });

  test.each(pages)('no space stands before a comma on /%s', async (path) => {
    const page = await site.open(path);
    const text = await page.locator('body').innerText();
    expect(text.match(/\S*[ \u00a0]+[,.;:)](?!\S)/g) ?? []).toEqual([]);
  });
});

describe('the list of notes', () => {
  const order = [40, 41, '41a', 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54].map(String);

  test('follows the first marks, as the data do', async () => {
    const page = await site.open(NOTES);
    const labels = await page.locator('[role=doc-endnotes] .label').allInnerTexts();
    expect(labels.map((label) => label.trim())).toEqual(order);
    const data: unknown = JSON.parse(await readFile(join(built?.folder ?? '', 'data', 'notes.json'), 'utf8'));
    const numbers = Array.isArray(data)
      ? data.filter(({ article }) => NOTES.includes(String(article))).map(({ number }) => String(number))
      : [];
    expect(numbers).toEqual(order);
  });

  test('leads back with words that say where', async () => {
    const page = await site.open(NOTES);
    const words = await page.locator('[role=doc-backlink]').allInnerTexts();
    for (const expected of [
      '↩ Paragraph 1, before “The harbour master began with a mark, …”',
      '↩ “… St. Examples, as printed on p. 3.”',
      '↩ “… Lt. Col. A. B. Example, No. 5.”',
      '↩ “The J. Example Co. Ltd. paid.”',
      '↩ Paragraph 3',
      '↩ The table in paragraph 4, row 1, before “x”',
      '↩ The table in paragraph 4, row 2, “Ferry 12”',
      '↩ The heading before paragraph 5',
    ])
      expect(words).toContain(expected);
  });

  test('is quoted on the pages of sources with sentences, or else with the place', async () => {
    const page = await site.open('sources/example-wire/');
    const words = await page.locator('blockquote').allInnerTexts();
    expect(words).toContain('The J. Example Co. Ltd. paid.');
    expect(words).toContain('Paragraph 3');
    expect(words).toContain('The table in paragraph 4, row 1: x');
    expect(words.find((sentence) => sentence.endsWith('printed on p. 3.'))).toMatch(/^The clerk wrote to Gen\. Sample/);
  });

  test('is counted by notes, also where one cites several sources', async () => {
    const index = await site.open('sources/');
    const counted = await index.locator('li', { hasText: 'Example Wire' }).locator('.count').innerText();
    const page = await site.open('sources/example-wire/');
    expect(await page.locator('.standfirst').innerText()).toContain(`cited in ${counted} of`);
  });

  test('is reached from contents in which every entry has words', async () => {
    const page = await site.open(NOTES);
    const entries = await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').allInnerTexts();
    expect(entries).toEqual(['The end', 'Notes']);
  });
});

describe('a mark', () => {
  test('is set apart from the mark or number before it, in plain text too', async () => {
    const page = await site.open(NOTES);
    const text = await page.locator('#p-2').innerText();
    expect(text).toContain('the oars41a,42 or');
    expect(text).toContain('on p. 3.\u202f44 It');
    expect(await page.locator('#p-5').innerText()).toContain('in 2019\u202f51 of');
  });

  test('next to another can be hit with the pointer', async () => {
    const page = await site.open(NOTES, phone);
    for (const label of ['41a', '42']) {
      await page.locator(`[id="fnref-${label}"]`).tap();
      expect(await previewOf(page).getAttribute('aria-label')).toBe(`Note ${label}`);
    }
  });

  test.each([BLOCKS, NOTES])(
    'or an explained name is never parted from what follows or precedes it in %s',
    async (path) => {
      const page = await site.open(path);
      expect(await partedByLines(page)).toEqual([]);
    },
  );
});

describe('a note within a note', () => {
  test('opens in the same preview, with the way back, and Esc leads to the mark in the text', async () => {
    const page = await site.open(NOTES);
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

  test('opens by keyboard alone, within the window, and axe finds nothing wrong with it', async () => {
    for (const [, options] of windows) {
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

  test('opens nothing anew while the pointer passes over its mark', async () => {
    const page = await site.openBlank();
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

  test('that is named in a preview lies open to view on a phone, not beneath the sheet', async () => {
    const page = await site.open(NOTES, phone);
    await page.locator('#fnref-42').tap();
    await previewOf(page).getByRole('link', { name: 'the boats' }).tap();
    expect(page.url()).toMatch(/#fn-41$/);
    expect(await previewOf(page).count()).toBe(0);
    expect(await isWithinWindow(page.locator('#fn-41'))).toBe(true);
  });
});

describe('blocks', () => {
  test('of code scroll by themselves, and lose nothing on paper', async () => {
    const page = await site.open(BLOCKS, { viewport: { width: 360, height: 800 } });
    for (const block of await page.locator('pre').all()) {
      expect(await block.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
      await block.focus();
      expect(await block.evaluate((pre) => pre === document.activeElement)).toBe(true);
    }
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('pre')
      .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1));
    expect(cut).toEqual([]);
  });

  test('that are tables have names of their own, and columns that are set as they were written', async () => {
    const page = await site.open(BLOCKS);
    const names = await page.getByRole('region').evaluateAll((all) => all.map((region) => region.ariaLabel));
    expect(names.filter((name) => name?.startsWith('Table'))).toEqual([
      'Table: Year, Letters of the Example League',
      'Table: Year, Letters of the Example League (2)',
      'Table: Note, Table',
    ]);
    const cells = page.locator('#p-2').getByRole('cell');
    const setAt = (index: number) => cells.nth(index).evaluate((cell) => getComputedStyle(cell).textAlign);
    expect([await setAt(0), await setAt(1)]).toEqual(['center', 'right']);
  });

  test('that are tasks say whether they are done', async () => {
    const page = await site.open(BLOCKS);
    const boxes = page.locator('.article-text').getByRole('checkbox');
    expect(await boxes.evaluateAll((all) => all.map((box) => box.ariaLabel))).toEqual(['To do', 'Done']);
  });

  test('that are lists have room for their numbers', async () => {
    const page = await site.open(BLOCKS, { viewport: { width: 320, height: 800 } });
    const room = await page
      .locator('ol[start="998"]')
      .evaluate((list) => parseFloat(getComputedStyle(list).paddingLeft));
    expect(room).toBeGreaterThan(48);
  });

  test('in another script do not turn round what follows them', async () => {
    const page = await site.open(BLOCKS);
    const lefts = await page.locator('p', { hasText: 'The pamphlet' }).evaluate((paragraph) =>
      ['گزارش', '2015', '12–', '14'].map((words) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at < 0) continue;
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          return range.getBoundingClientRect().left;
        }
        return NaN;
      }),
    );
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  });
});

describe('a paragraph', () => {
  test('shows the link to itself where nothing hovers', async () => {
    const page = await site.open(BLOCKS, phone);
    expect(await page.locator('#p-1 > .permalink').evaluate((link) => getComputedStyle(link).opacity)).toBe('1');
  });

  test.each(['p-9999', 'p-0', 'p-01', 'p-99999999999999999999'])(
    'that is not there is not cited: #%s',
    async (place) => {
      const page = await site.open(`${BLOCKS}#${place}`);
      expect(await page.locator('.cite .scope').count()).toBe(0);
      expect(await page.locator('[data-cite=chicago]').textContent()).not.toContain('para.');
    },
  );
});

test('where colours are the reader’s own, explained names and what an address leads to can be told', async () => {
  const page = await site.open(`${BLOCKS}#p-1`, { forcedColors: 'active' });
  const name = page.locator('.explained > span').first();
  expect(await name.evaluate((span) => getComputedStyle(span).textDecorationLine)).toBe('underline');
  expect(await page.locator('#p-1').evaluate((target) => getComputedStyle(target).outlineStyle)).toBe('solid');
});

test('on paper the address of a named link stands beside it', async () => {
  const page = await site.open(BLOCKS);
  const link = page.getByRole('link', { name: 'the report' });
  const after = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await after()).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await after()).toContain('https://wire.example/report');
});

test('the site map has the articles, and no page that only leads on', async () => {
  const map = await readFile(join(built?.folder ?? '', 'sitemap-0.xml'), 'utf8');
  expect(map).toContain(`https://steppe.example/${LONG}`);
  expect(map).not.toMatch(/\/20\d\d\//);
});

/** At any width: marks that begin a line, and signs after a mark or an explained name that do. */
async function partedByLines(page: Page): Promise<string[]> {
  return page.locator('.article-text').evaluate((text) => {
    const parted = new Set<string>();
    const edge = (node: Node, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (let width = 180; width < 600; width += 5) {
      if (text instanceof HTMLElement) text.style.inlineSize = `${width}px`;
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (
        let before = walker.nextNode(), node = walker.nextNode();
        before && node;
        before = node, node = walker.nextNode()
      ) {
        const [left, right] = [before.nodeValue ?? '', node.nodeValue ?? ''];
        const isJoined = /\S$/.test(left) && /^[\p{P}\d]/u.test(right) && !node.parentElement?.closest('pre');
        const block = node.parentElement?.closest('p, li, td, th, h2');
        if (!isJoined || !block?.contains(before)) continue;
        if (edge(node, 0).top > edge(before, left.length - 1).bottom)
          parted.add(`${left.slice(-12)}|${right.slice(0, 6)}`);
      }
    }
    return [...parted];
  });
}
