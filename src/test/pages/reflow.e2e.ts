import { expect, test } from 'vitest';
import { findOverflow } from '../measure-layout.ts';
import { sitePages } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';

const site = useFixture('rivers');
/** The width of a window of 1280 pixels at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const narrowest = { viewport: { width: 320, height: 256 } };

test.each([...sitePages, ['an outlet with a long domain', 'sources/chronicles-of-the-landings/']])(
  '%s needs no scrolling sideways when it is enlarged four times',
  async (_type, path) => {
    const page = await site.open(path, narrowest);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await findOverflow(page)).toEqual([]);
  },
);
