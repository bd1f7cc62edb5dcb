import { describe, expect, test } from 'vitest';
import { findOverflow, measureShift } from '../measure-layout.ts';
import { sitePages } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';
import { windows } from '../windows.ts';

const site = useFixture('rivers');

describe.each(windows)('in a %s window', (_name, options) => {
  test.each(sitePages)('%s loads without errors or requests to other hosts, and nothing moves', async (_type, path) => {
    const page = await site.openBlank(options);
    const troubles = watchPage(page, new URL(site.url()).host);
    await page.goto(site.url(path), { waitUntil: 'networkidle' });
    expect(troubles).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    // On a busy machine fonts may arrive after the text, which they move by less than `standard-fonts.e2e.ts` allows. The
    // second time they are there.
    if ((await measureShift(page)) > 0) await page.reload({ waitUntil: 'networkidle' });
    expect(await measureShift(page)).toBe(0);
  });
});
