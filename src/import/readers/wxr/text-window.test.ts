import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf } from './testing/read-export.ts';
import { NeedsMore, TextWindow } from './text-window.ts';

async function run<Result>(window: TextWindow, search: () => Result): Promise<Result> {
  for (;;) {
    try {
      return search();
    } catch (error) {
      if (!(error instanceof NeedsMore)) throw error;
      await window.grow();
    }
  }
}

const windowOn = async (text: string, cut: number): Promise<TextWindow> =>
  new TextWindow((await inputOf(Buffer.from(text), [cut])).chunks());

describe('TextWindow', () => {
  it('finds what indexOf finds, for any order of searches and any division of the text', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 60 });
    const searches = fc.array(
      fc.record({ words: fc.constantFrom('a', 'ab', 'öb'), from: fc.nat(60), length: fc.nat(30) }),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), searches, async (whole, cut, all) => {
        const window = await windowOn(whole, cut);
        for (const { words, from, length } of all) {
          const found = whole.indexOf(words, from);
          const expected = found < from + length ? found : -1;
          expect(await run(window, () => window.find(words, from, from + length))).toBe(expected);
        }
      }),
    );
  });

  it('finds words that match an expression', async () => {
    const window = await windowOn('a1 a2 a3 a2', 2);
    const test = /a2/y;
    expect(await run(window, () => window.find('a', 0, Infinity, test))).toBe(3);
    expect(await run(window, () => window.find('a', 1, Infinity, test))).toBe(3);
    expect(await run(window, () => window.find('a', 4, 9, test))).toBe(-1);
    expect(await run(window, () => window.find('a', 4, Infinity, test))).toBe(9);
  });

  it('drops text that is not needed, and still gives the byte of the rest', async () => {
    const window = await windowOn('äöü '.repeat(100), 7);
    await run(window, () => window.ensure(300));
    const byte = window.byteOf(4);
    window.keep = 299;
    const kept = window.byteOf(300);
    await run(window, () => window.ensure(Infinity));
    expect([byte(), kept(), window.byteOf(399)()]).toEqual([7, 525, 699]);
    expect([window.slice(299, 303), window.end]).toEqual([' äöü', 400]);
  });
});
