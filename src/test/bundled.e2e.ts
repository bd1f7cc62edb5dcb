import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCollection } from '../loaders/read-content.ts';
import { siteSchema } from '../schemas/site.ts';
import { previewOf } from './notes/article-notes.ts';
import { readData } from './read-data.ts';
import { runAxe } from './run-axe.ts';
import { bundledArchive } from './bundled-archive.ts';
import { askQueries, readQueries } from './search/ask-queries.ts';
import { searchEveryName } from './search/every-name.ts';
import { hitsOf, openSearch } from './search/search-page.ts';
import { BUNDLED_SITE, openSite } from './site.ts';
import { useServed } from './use-site.ts';
import { watchPage } from './watch-page.ts';
import { windows, withoutMargin } from './windows.ts';

/** The archive in `content/`, whatever it is: these tests do not depend on its content. */
const CONTENT = 'content';
const site = useServed(openSite);
const settings = siteSchema.parse((await readCollection(CONTENT, 'site'))[0]?.data);
const notes = await countNotes();
const [longest] = [...notes].sort(([, a], [, b]) => b - a).map(([id]) => `articles/${id}/`);
const queries = await readQueries('bundled.yaml');

test('the front page describes the archive, without errors', async () => {
  const page = await site.openBlank();
  const troubles = watchPage(page, new URL(site.url()).host);
  await page.goto(site.url(), { waitUntil: 'networkidle' });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(settings.front?.heading ?? settings.title);
  expect(troubles).toEqual([]);
});

test('every note of every article is in the data, and on the page of its article', async () => {
  const data = await readData(BUNDLED_SITE, 'notes');
  for (const [id, count] of notes) {
    expect(data.filter(({ article }) => article === id).length, id).toBe(count);
    const html = await readFile(join(BUNDLED_SITE, 'articles', id, 'index.html'), 'utf8');
    expect(new Set(html.match(/ id="fn-[^"]+"/g)).size, id).toBe(count);
  }
});

test('a note opens at its mark', async ({ skip }) => {
  if (!longest || !Math.max(...notes.values())) return skip('no article of content/ has notes');
  const page = await site.open(longest, withoutMargin);
  const mark = page.locator('a[role=doc-noteref]').first();
  await mark.click();
  expect(await previewOf(page).isVisible()).toBe(true);
  expect(await previewOf(page).innerText()).not.toBe('');
});

test('a search for the title of an article finds it', async ({ skip }) => {
  const [article] = await readData(BUNDLED_SITE, 'articles');
  if (!article) return skip('content/ has no articles');
  const hits = await hitsOf(await openSearch(site, article.title));
  expect(hits.map(({ href }) => href)).toContain(`/articles/${article.id}/`);
});

test.each(windows)('axe finds nothing wrong in a %s window', async (_name, options) => {
  for (const path of ['', longest ?? 'articles/', 'relations/', 'about/']) {
    const page = await site.open(path, { ...options, bypassCSP: true });
    expect(await runAxe(page), path).toEqual([]);
  }
});

describe('the search of the bundled archive', () => {
  beforeEach(bundledArchive().skipWithout);

  test('has the right hit of every query first, finds all others, and nothing if there is nothing', async () => {
    const { failures, figures } = await askQueries(await site.open('search/'), queries);
    process.stdout.write(`${figures.join('\n')}\n`);
    expect(failures).toEqual([]);
  }, 240_000);

  test('finds by every name of every country and group first its page, then every article that mentions it', async () => {
    const [entities, mentions] = [await readData(BUNDLED_SITE, 'entities'), await readData(BUNDLED_SITE, 'mentions')];
    expect(await searchEveryName(site.url(), entities, mentions)).toEqual([]);
  }, 240_000);
});

/** The number of note definitions in each article's Markdown, by the article's id. */
async function countNotes(): Promise<Map<string, number>> {
  const folder = join(CONTENT, 'articles');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md'));
  const counts = files.map(async (file): Promise<[string, number]> => {
    const text = await readFile(join(folder, file), 'utf8');
    return [file.replace(/\.md$/, ''), text.match(/^\[\^[^\]]+\]:/gm)?.length ?? 0];
  });
  return new Map(await Promise.all(counts));
}
