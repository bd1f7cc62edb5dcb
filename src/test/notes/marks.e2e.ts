import { describe, expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { windows } from '../windows.ts';

const site = useFixture('rivers');
const MARKS = 'a[role=doc-noteref]';

const numbered: [path: string, first: number, last: number][] = [
  [articles.numberedFrom651, 651, 687],
  [articles.numberedFrom1, 1, 30],
];

describe.each(numbered)('in %s', (path, first, last) => {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

  test('marks and notes have the printed numbers', async () => {
    const page = await site.open(path);
    expect(await page.locator(MARKS).allTextContents()).toEqual(numbers);
    const labels = await page.locator('[role=doc-endnotes] .label').allTextContents();
    expect(labels.map((label) => label.trim())).toEqual(numbers);
  });

  test('the accessible name of each mark has its number', async () => {
    const page = await site.open(path);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const marks = nodes.filter(({ role, ignored }) => role?.value === 'doc-noteref' && !ignored);
    expect(marks.map(({ name }) => String(name?.value))).toEqual(numbers.map((number) => `Note ${number}`));
  });

  test('no two back links have the same name', async () => {
    const page = await site.open(path);
    const names = await page.locator('[role=doc-backlink]').allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(numbers.length);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(windows)('each mark can be hit within 24 pixels in a %s window', async (_name, options) => {
    const page = await site.open(path, options);
    const missed = await page.locator(MARKS).evaluateAll((marks) =>
      marks.flatMap((mark) => {
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, width, top, height } = mark.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const reach = 11.5;
        const points = [
          [x - reach, y],
          [x + reach, y],
          [x, y - reach],
          [x, y + reach],
        ] as const;
        const hits = points.filter(([px, py]) => document.elementFromPoint(px, py)?.closest('a') === mark);
        return hits.length === points.length ? [] : [mark.textContent];
      }),
    );
    expect(missed).toEqual([]);
  });
});
