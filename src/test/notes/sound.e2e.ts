import { describe, expect, test } from 'vitest';
import { findOverflow, measureShift } from '../measure-layout.ts';
import { runAxe } from '../run-axe.ts';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { watchPage } from '../watch-page.ts';
import { phone, withoutMargin } from '../windows.ts';
import { approach, previewOf } from './article-notes.ts';

const site = useFixture('rivers');

describe.each([
  ['middling', withoutMargin],
  ['narrow', phone],
] as const)('in a %s window', (_name, options) => {
  test('axe finds nothing wrong with an open preview, in light or dark', async () => {
    const page = await site.open(articles.numberedFrom651, { ...options, bypassCSP: true });
    await (await approach(page, 675)).click();
    expect(await previewOf(page).isVisible()).toBe(true);
    expect(await runAxe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page)).toEqual([]);
  });

  test('a preview opens and closes without errors or requests, and nothing moves', async () => {
    const page = await site.open(articles.numberedFrom651, options);
    const troubles = watchPage(page, new URL(site.url()).host);
    const requests: string[] = [];
    // The script that copies is loaded with the first press on the text, in two files.
    page.on('request', (request) => {
      if (!/\/_astro\/(?:citing|prepare-texts)\./.test(request.url())) requests.push(request.url());
    });
    await (await approach(page, 675)).click();
    expect(await previewOf(page).isVisible()).toBe(true);
    expect(await findOverflow(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await measureShift(page)).toBe(0);
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
