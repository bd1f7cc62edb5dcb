import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { syntheticArticles } from '../../scripts/bench/synthetic-articles.ts';
import { findOverflow } from './measure-layout.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';
import { windows } from './windows.ts';

/** The number of articles that mention Iceland, and of their paragraphs: too many for one page. */
const ARTICLES = 14;
const PARAGRAPHS = 50;
const FRONTMATTER = 'authors: [ada-example]\nkind: report\nform: full\npublication: example-post\ntags: [shipping]';

const site = useFixture('islands', {
  change: {
    name: 'long',
    make: async (content) => {
      const settings = { articles: ARTICLES, paragraphs: PARAGRAPHS, wordsPerParagraph: 80, names: ['Iceland'] };
      for (const [file, text] of syntheticArticles({ ...settings, frontmatter: FRONTMATTER })) {
        await writeFile(join(content, 'articles', file), text.replaceAll('.[^', ', said Iceland.[^'));
      }
    },
  },
});

test('no page of it is heavier than 100 kB, compressed', async () => {
  const parts = await readdir(join(site.built().folder, 'countries/iceland/passages'));
  const pages = ['countries/iceland/', ...parts.map((part) => `countries/iceland/passages/${part}/`)];
  expect(parts.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(gzipSync(await site.read(`${page}index.html`)).length, page).toBeLessThan(100_000);
  }
});

test('its pages have every passage once, in order of time', async () => {
  const seen: string[] = [];
  const years: number[] = [];
  const page = await site.open('countries/iceland/', { javaScriptEnabled: false });
  const pages = page.getByRole('navigation', { name: 'Pages of passages, oldest first' });
  let next: string | null = await pages.getByRole('link').first().getAttribute('href');
  while (next !== null) {
    await page.goto(site.url(next));
    for (const passage of await page.locator('.found .passage > footer > a').all()) {
      seen.push((await passage.getAttribute('href')) ?? '');
    }
    for (const article of await page.locator('.found > .dossier').all()) {
      years.push(Number(await article.getAttribute('data-year')));
    }
    const later = page.getByRole('link', { name: 'Later', exact: true });
    next = (await later.count()) > 0 ? await later.getAttribute('href') : null;
  }
  expect(seen.filter((href) => href.includes('/synthetic-'))).toHaveLength(ARTICLES * PARAGRAPHS);
  expect(new Set(seen).size).toBe(seen.length);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test.each(windows)('in a %s window its pages have no errors and are accessible', async (_name, options) => {
  for (const path of ['countries/iceland/', 'countries/iceland/passages/2/']) {
    const page = await site.open(path, { ...options, bypassCSP: true });
    expect(await findOverflow(page), path).toEqual([]);
    expect(await runAxe(page), path).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page), path).toEqual([]);
  }
});
