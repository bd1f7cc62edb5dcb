import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { madeUpWords } from '../../scripts/bench/synthetic-records.ts';
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
      for (let index = 0; index < ARTICLES; index++) {
        await writeFile(join(content, 'articles', `synthetic-${index}.md`), articleOf(index));
      }
    },
  },
});

/** An article that names Iceland in the first sentence of each of its paragraphs. */
function articleOf(index: number): string {
  const words = madeUpWords(80, index + 1).join(' ');
  const more = madeUpWords(40, index + 101).join(' ');
  const numbers = Array.from({ length: PARAGRAPHS }, (_, at) => at + 1);
  const paragraphs = numbers.map(
    (number) =>
      `Paragraph ${number} ${words}, said ${number === 2 && index % 5 === 0 ? 'Malta to ' : ''}Iceland.[^${number}] It left ${more}.\n`,
  );
  const notes = numbers.map(
    (number) =>
      `[^${number}]: “${words.slice(0, 40)},” Example Wire, 3 March 2020, <https://wire.example/${index}_${number}>.\n`,
  );
  const head = `title: Article ${index}\nsummary: Made-up words.\npublished: "${1995 + index}"`;
  return [`---\n${head}\n${FRONTMATTER}\n---\n`, ...paragraphs, ...notes].join('\n');
}

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
  const pages = page.getByRole('navigation', { name: 'Pages of passages, newest first' });
  let next: string | null = await pages.getByRole('link').first().getAttribute('href');
  while (next !== null) {
    await page.goto(site.url(next));
    for (const passage of await page.locator('.found .passage > footer > a').all()) {
      seen.push((await passage.getAttribute('href')) ?? '');
    }
    for (const article of await page.locator('.found > .dossier').all()) {
      years.push(Number(await article.getAttribute('data-year')));
    }
    const earlier = page.locator('.passages ~ nav').getByRole('link', { name: 'Earlier', exact: true });
    next = (await earlier.count()) > 0 ? await earlier.getAttribute('href') : null;
  }
  expect(seen.filter((href) => href.includes('/synthetic-'))).toHaveLength(ARTICLES * PARAGRAPHS);
  expect(new Set(seen).size).toBe(seen.length);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('the paragraphs with another country are found on all pages', async () => {
  const page = await site.open('countries/iceland/', { javaScriptEnabled: false });
  const row = page.locator('.bars tr', { hasText: 'Malta' });
  expect(await row.locator('td a').innerText()).toBe('4 paragraphs');
  await row.locator('td a').click();
  const seen: string[] = [];
  for (;;) {
    const line = page.locator('.one-companion:target');
    const shown = page.locator('.found .passage').filter({ visible: true });
    expect(await line.innerText()).toContain(`${await shown.count()} paragraph`);
    seen.push(
      ...(await shown.locator('footer > a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))),
    );
    const earlier = line.getByRole('link', { name: 'Earlier', exact: true });
    if ((await earlier.count()) === 0) break;
    await page.goto(site.url((await earlier.getAttribute('href')) ?? ''));
  }
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(4);
});

test('its own page has whole paragraphs, its other pages the sentences that name it, and say so', async () => {
  const page = await site.open('countries/iceland/', { javaScriptEnabled: false });
  const sentences = page.getByText('The sentences that name Iceland');
  const passage = page.locator('.found > [id^=in-synthetic] .passage > p').first();
  expect(await sentences.count()).toBe(0);
  expect(await passage.textContent()).toMatch(/^Paragraph 1 .*, said Iceland\.1 It left .*\.$/);

  await page.goto(site.url('countries/iceland/passages/1/'));
  await sentences.waitFor();
  expect(await passage.textContent()).toMatch(/^Paragraph 1 .*, said Iceland\.1 …$/);
  expect(await page.locator('.passage:has-text("…") > footer > a').first().textContent()).toMatch(/^Paragraph \d+$/);
});

test('the sources of an outlet are on several pages, each source once, each at the address in the data', async () => {
  const own = (await site.data('sources')).filter(({ outlet }) => outlet === 'example-wire');
  const pages = new Map<string, string[]>();
  for (const { url } of own) {
    const path = new URL(url).pathname.slice(1);
    const html = pages.get(path) ?? [await site.read(`${path}index.html`)];
    pages.set(path, html);
    expect(html[0]).toContain(`id="${url.split('#')[1]}"`);
  }
  expect(pages.size).toBeGreaterThan(2);
  const ids = [...pages.values()].flatMap(([html = '']) => [...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  for (const [path, [html = '']] of pages) expect(html.length, path).toBeLessThan(400_000);
});

test.each(windows)('in a %s window its pages have no errors and are accessible', async (_name, options) => {
  for (const path of ['countries/iceland/', 'countries/iceland/passages/2/', 'sources/example-wire/pages/1/']) {
    const page = await site.open(path, { ...options, bypassCSP: true });
    expect(await findOverflow(page), path).toEqual([]);
    expect(await runAxe(page), path).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await runAxe(page), path).toEqual([]);
  }
});
