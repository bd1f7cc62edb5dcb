import { describe, expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { windows } from '../windows.ts';

const site = useFixture('rivers');
/** Half of the 24 pixels of a target, with a tolerance for the position of links in different fonts. */
const ROOM = 12 + 3;

describe.each(windows)('in a %s window', (_name, options) => {
  test('an address that is the whole note is far enough from the back link, in any font', async () => {
    const page = await site.open(articles.numberedFrom651, options);
    const rooms = await page.locator('[role=doc-endnotes] li').evaluateAll((notes) =>
      notes.flatMap((note) => {
        const text = note.querySelector('div > p:not(.back)');
        const back = note.querySelector('.back a');
        if (!text || !back || text.textContent !== text.querySelector('a')?.textContent) return [];
        const { bottom } = text.getBoundingClientRect();
        return back.getBoundingClientRect().top - (bottom - parseFloat(getComputedStyle(text).lineHeight) / 2);
      }),
    );
    expect(rooms.length).toBeGreaterThan(0);
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(ROOM);
  });
});
