import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { syntheticArticles } from '../../scripts/bench/synthetic-articles.ts';
import { type Serving, serveFolder } from '../../scripts/serve/serve-folder.ts';
import { openBrowser } from './browser.ts';
import { findOverflow } from './measure-layout.ts';
import { runAxe } from './run-axe.ts';
import { runProgram } from './run-program.ts';
import { windows } from './windows.ts';

/** How many articles name Iceland, and how many of their paragraphs: too much for one page. */
const ARTICLES = 14;
const PARAGRAPHS = 50;
const FRONTMATTER = 'authors: [ada-example]\nkind: report\nform: full\npublication: example-post\ntags: [shipping]';

let folder: string;
let site: string;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-long-'));
  const content = join(folder, 'content');
  site = join(folder, 'site');
  await cp(join(import.meta.dirname, 'fixture-content'), content, { recursive: true });
  const settings = { articles: ARTICLES, paragraphs: PARAGRAPHS, wordsPerParagraph: 80, names: ['Iceland'] };
  for (const [file, text] of syntheticArticles({ ...settings, frontmatter: FRONTMATTER })) {
    await writeFile(join(content, 'articles', file), text.replaceAll('.[^', ', said Iceland.[^'));
  }
  const built = await runProgram('scripts/build.ts', [], { ARCHIVE_CONTENT: content, OUT_DIR: site });
  expect(built).toMatchObject({ code: 0 });
  [serving, browser] = await Promise.all([serveFolder({ root: site, base: '/', port: 0 }), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([serving?.close(), browser?.close()]);
  await rm(folder, { recursive: true, force: true });
});

async function withPage(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(new URL(path, serving.url).href);
    await look(page);
  } finally {
    await context.close();
  }
}

test('no page of it is heavier than 100 kB, compressed', async () => {
  const parts = await readdir(join(site, 'countries/iceland/passages'));
  const pages = ['countries/iceland/', ...parts.map((part) => `countries/iceland/passages/${part}/`)];
  expect(parts.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(gzipSync(await readFile(join(site, page, 'index.html'))).length, page).toBeLessThan(100_000);
  }
});

test('its pages, from the first to the last, hold every passage once, in the order of time', async () => {
  const seen: string[] = [];
  const years: number[] = [];
  await withPage('countries/iceland/', { javaScriptEnabled: false }, async (page) => {
    const pages = page.getByRole('navigation', { name: 'Passages in order of time' });
    let next: string | null = await pages.getByRole('link').first().getAttribute('href');
    while (next !== null) {
      await page.goto(new URL(next, serving.url).href);
      for (const passage of await page.locator('.found .passage > footer > a').all()) {
        seen.push((await passage.getAttribute('href')) ?? '');
      }
      for (const article of await page.locator('.found > .dossier').all()) {
        years.push(Number(await article.getAttribute('data-year')));
      }
      const later = page.getByRole('link', { name: 'Later', exact: true });
      next = (await later.count()) > 0 ? await later.getAttribute('href') : null;
    }
  });
  expect(seen.filter((href) => href.includes('/synthetic-'))).toHaveLength(ARTICLES * PARAGRAPHS);
  expect(new Set(seen).size).toBe(seen.length);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
});

test.each(windows)('in a %s window its first page and its further pages are sound', async (_name, options) => {
  for (const path of ['countries/iceland/', 'countries/iceland/passages/2/']) {
    await withPage(path, { ...options, bypassCSP: true }, async (page) => {
      expect(await findOverflow(page), path).toEqual([]);
      expect(await runAxe(page), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await runAxe(page), path).toEqual([]);
    });
  }
});
