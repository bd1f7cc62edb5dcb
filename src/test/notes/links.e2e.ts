import { describe, expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { windows } from '../windows.ts';

const site = useFixture('rivers');
/** Half of the 24 pixels that a target needs, and what fonts may shift a link within its line. */
const ROOM = 12 + 3;

describe.each(windows)('in a %s window', (_name, options) => {
  test('an address that is all of a note keeps its distance from the back link, whatever the font', async () => {
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
