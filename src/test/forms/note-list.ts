import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { FixtureInUse } from '../use-fixture.ts';
import { previewOf } from '../notes/article-notes.ts';
import { phone } from '../windows.ts';
import { BLOCKS, NOTES } from './form-pages.ts';

/** Notes that are defined out of order, and marks in all possible places. */
export function testNoteList(site: FixtureInUse): void {
  describe('the list of notes', () => {
    const order = [40, 41, '41a', 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54].map(String);

    test('is in the order of the first marks, as in the data files', async () => {
      const page = await site.open(NOTES);
      const labels = await page.locator('[role=doc-endnotes] .label').allInnerTexts();
      expect(labels.map((label) => label.trim())).toEqual(order);
      const data = (await site.data('notes')).filter(({ article }) => NOTES.includes(article));
      expect(data.map(({ number }) => number)).toEqual(order);
    });

    test('has back links that say where they lead', async () => {
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

    test('is quoted on the pages of sources, with sentences or else with places', async () => {
      const page = await site.open('sources/example-wire/');
      const words = await page.locator('blockquote').allInnerTexts();
      expect(words).toContain('The J. Example Co. Ltd. paid.');
      expect(words).toContain('Paragraph 3');
      expect(words).toContain('The table in paragraph 4, row 1: x');
      expect(words.find((sentence) => sentence.endsWith('printed on p. 3.'))).toMatch(
        /^The clerk wrote to Gen\. Sample/,
      );
    });

    test('is counted by notes, also if a note cites several sources', async () => {
      const index = await site.open('sources/');
      const counted = await index.locator('li', { hasText: 'Example Wire' }).locator('.count').innerText();
      const page = await site.open('sources/example-wire/');
      expect(await page.locator('.standfirst').innerText()).toContain(`cited in ${counted} of`);
    });

    test('is in the table of contents, in which every entry has words', async () => {
      const page = await site.open(NOTES);
      const entries = await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').allInnerTexts();
      expect(entries).toEqual(['The end', 'Notes']);
    });
  });

  describe('a mark', () => {
    test('is separated from the mark or number before it, also in plain text', async () => {
      const page = await site.open(NOTES);
      const text = await page.locator('#p-2').innerText();
      expect(text).toContain('the oars41a,42 or');
      expect(text).toContain('on p. 3.\u202f44 It');
      expect(await page.locator('#p-5').innerText()).toContain('in 2019\u202f51 of');
    });

    test('beside another can be hit with the pointer', async () => {
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
}

/** Marks, and signs after a mark or an explained name, at the beginning of a line, for any width. */
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
