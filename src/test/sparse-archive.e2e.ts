import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Fixture } from './fixture-site.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

/** Almost empty archives, by their content. */
const archives: [what: string, fixture: Fixture, navigation: string[], pages: string[]][] = [
  ['no article, and lists that are missing or empty', 'empty', ['About'], ['people/ann-example/', 'people/']],
  [
    'one article, about nothing that has a record',
    'sparse',
    ['Articles', 'People', 'Timeline'],
    ['articles/', 'articles/a-ford/', 'people/ann-example/', 'people/', 'timeline/'],
  ],
];

/** The pages of every archive. */
const ALWAYS = ['', 'about/', 'about/data/', 'search/'];

describe.each(archives)('an archive with %s', (_what, fixture, navigation, pages) => {
  const site = useFixture(fixture);

  async function eachPage(look: (page: Page, path: string) => Promise<void>): Promise<void> {
    const entries = await readdir(site.built().folder, { recursive: true });
    const paths = entries
      .filter((file) => file.endsWith('index.html'))
      .map((file) => file.slice(0, -'index.html'.length));
    expect(paths.sort()).toEqual([...ALWAYS, ...pages].sort());
    const page = await site.openBlank({ bypassCSP: true });
    for (const path of paths) {
      await page.goto(site.url(path));
      await look(page, path);
    }
  }

  test('becomes a site without errors', () => {
    expect(site.built().said).not.toMatch(/^\s+at /m);
  });

  test('in whose navigation is what it has', async () => {
    await eachPage(async (page, path) => {
      expect(await page.locator('header nav a').allInnerTexts(), path).toEqual(navigation);
    });
  });

  test('without empty sections and counts of zero', async () => {
    await eachPage(async (page, path) => {
      expect(await page.evaluate(headingsWithoutText), path).toEqual([]);
      expect(await page.locator('main').innerText(), path).not.toMatch(/\b(All )?0 \w+/);
    });
  });

  test('in which axe finds nothing wrong', async () => {
    await eachPage(async (page, path) => {
      expect(await runAxe(page), path).toEqual([]);
    });
  });
});

/** Runs in the page: the headings of sections without other text. */
function headingsWithoutText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main section, main article')]
    .filter((section) => section.querySelector('h1, h2, h3') !== null)
    .filter((section) => {
      const rest = section.cloneNode(true);
      if (!(rest instanceof HTMLElement)) return false;
      rest.querySelectorAll('h1, h2, h3').forEach((heading) => heading.remove());
      return rest.textContent.trim() === '';
    })
    .map((section) => section.textContent.trim());
}
