import { describe, expect, test } from 'vitest';
import type { FixtureInUse } from '../use-fixture.ts';
import { phone } from '../windows.ts';
import { BLOCKS } from './form-pages.ts';

/** Code, tables, tasks, lists and phrases of every form. */
export function testBlocks(site: FixtureInUse): void {
  describe('blocks', () => {
    test('of code scroll by themselves, and are complete on paper', async () => {
      const page = await site.open(BLOCKS, { viewport: { width: 360, height: 800 } });
      for (const block of await page.locator('.prose pre').all()) {
        expect(await block.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
        await block.focus();
        expect(await block.evaluate((pre) => pre === document.activeElement)).toBe(true);
      }
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('pre, .table')
        .evaluateAll((all) => all.filter((block) => block.scrollWidth > block.clientWidth + 1));
      expect(cut).toEqual([]);
    });

    test('that are tables have unique names, and the alignment of columns as written', async () => {
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

    test('that are lists have space for their numbers', async () => {
      const page = await site.open(BLOCKS, { viewport: { width: 320, height: 800 } });
      const room = await page
        .locator('ol[start="998"]')
        .evaluate((list) => parseFloat(getComputedStyle(list).paddingLeft));
      expect(room).toBeGreaterThan(48);
    });

    test('in another script do not reverse the text after them', async () => {
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
    test('shows its permalink on devices without hover', async () => {
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

  test('with forced colours, explained names, the target of an address and the current page are visible', async () => {
    const page = await site.open(`${BLOCKS}#p-1`, { forcedColors: 'active' });
    const name = page.locator('.explained > span').first();
    expect(await name.evaluate((span) => getComputedStyle(span).textDecorationLine)).toBe('underline');
    expect(await page.locator('#p-1').evaluate((target) => getComputedStyle(target).outlineStyle)).toBe('solid');
    const lineOf = (link: string) =>
      page
        .locator(`nav[aria-label=Main] ${link}`)
        .first()
        .evaluate((element) => getComputedStyle(element).borderBlockEndColor);
    expect(await lineOf('a[aria-current]')).not.toBe(await lineOf('a:not([aria-current])'));
  });

  test('on paper the address of a named link is beside it', async () => {
    const page = await site.open(BLOCKS);
    const link = page.getByRole('link', { name: 'the report' });
    const after = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await after()).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await after()).toContain('https://wire.example/report');
  });
}
