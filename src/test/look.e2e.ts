import { expect, test } from 'vitest';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('unions');

test.each([
  ['light', 'rgb(255, 255, 255)', 'rgb(11, 83, 148)'],
  ['dark', 'rgb(21, 23, 27)', 'rgb(159, 197, 232)'],
] as const)(
  'in %s, pages have the colours of the archive, and axe finds nothing wrong',
  async (scheme, paper, accent) => {
    const page = await site.open('', { colorScheme: scheme, bypassCSP: true });
    const colourOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await colourOf('html', 'background-color')).toBe(paper);
    expect(await colourOf('button[type=submit]', 'background-color')).toBe(accent);
    expect(await runAxe(page)).toEqual([]);
  },
);

test('the logo is beside the name of the archive', async () => {
  const page = await site.open('');
  const logo = page.locator('.site-name img');
  expect(await logo.getAttribute('alt')).toBe('');
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await page.locator('.site-name').innerText()).toMatch(/\S/);
});

test('a plain front page has search and articles, without a map and lists of names', async () => {
  const page = await site.open('');
  expect(await page.locator('main h2').allInnerTexts()).toEqual(['Latest articles']);
  expect(await page.locator('main input[type=search]').count()).toBe(1);
  expect(await page.locator('main svg').count()).toBe(0);
});

test('every icon and the manifest that pages name are there', async () => {
  const page = await site.open('');
  const links = await page.locator('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(hrefs).toHaveLength(4);
  for (const href of hrefs) expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
});
