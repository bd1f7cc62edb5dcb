import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';

const site = useFixture('rivers');

/** The name and the text of the file that a click downloads. */
async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const titlesIn = (ris: string) => [...ris.matchAll(/^TI {2}- (.*?)\r?$/gm)].map(([, title]) => title);

const pages: [name: string, path: string][] = [
  ['a country', 'countries/norway/'],
  ['a group', 'groups/lower-reach-boatmens-union/'],
  ['a person', 'people/oskar-landquist/'],
  ['a topic', 'tags/ferries/'],
  ['an outlet', 'sources/river-courier/'],
  ['an article', articles.numberedFrom651],
];

/** The line that exports the sources of a page, with their number. */
async function lineOf(page: Page): Promise<{ line: Locator; count: number }> {
  const line = page.locator('.export[data-export]');
  const fold = page.locator('.rests-on > summary');
  if ((await fold.count()) > 0) await fold.click();
  return { line, count: Number(/\d+/.exec(await line.innerText())?.[0]) };
}

test.each(pages)('the page of %s offers its sources in RIS', async (_, path) => {
  const page = await site.open(path);
  const { line, count } = await lineOf(page);
  const { text } = await downloaded(page, () => line.getByRole('button', { name: 'RIS', exact: true }).click());
  expect(text.match(/^ER {2}- /gm)).toHaveLength(count);
  expect(text).toContain('N1  - Cited in note ');
});

test.each(pages)('without JavaScript, the page of %s leads to the sources of the whole archive', async (_, path) => {
  const page = await site.open(path, { javaScriptEnabled: false });
  const { line, count } = await lineOf(page);
  expect(await line.getByRole('button').count()).toBe(0);
  await line.getByRole('link', { name: 'Sources of the whole archive' }).click();
  await page.waitForURL('**/about/data/#citations');
  const zip = page.locator('#citations').getByRole('link', { name: '/data/archive.zip' });
  const bytes = await (await page.request.get(site.url((await zip.first().getAttribute('href')) ?? ''))).body();
  const { 'sources.ris': ris } = unzipSync(bytes);
  expect(new TextDecoder().decode(ris).match(/^ER {2}- /gm)?.length).toBeGreaterThanOrEqual(count);
});

test.each([
  ['articles/ferries-in-2021/sources.ris', '/articles/ferries-in-2021/#notes'],
  ['articles/ferries-in-2021/cite.bib', '/articles/ferries-in-2021/'],
  ['groups/lower-reach-boatmens-union/sources.ris', '/groups/lower-reach-boatmens-union/'],
  ['sources/river-courier/cite.json', '/sources/river-courier/'],
])('the former file %s leads on, by the host or by the page for missing addresses', async (path, now) => {
  const answer = await (await site.openBlank()).request.get(site.url(path), { maxRedirects: 0 });
  expect(new URL(answer.headers()['location'] ?? '', answer.url()).href).toBe(site.url(now.slice(1)));
  const page = await site.openBlank();
  await page.route(`**/${path}`, async (route) => {
    await route.fulfill({ status: 404, contentType: 'text/html', body: await site.read('404.html') });
  });
  await page.goto(site.url(path));
  await page.waitForURL(site.url(now.slice(1)));
});

test('all formats of a page have the same sources', async () => {
  const page = await site.open('groups/lower-reach-boatmens-union/');
  const line = page.locator('.export');
  const ris = (await downloaded(page, () => line.getByRole('button', { name: 'RIS', exact: true }).click())).text;
  const bib = await downloaded(page, () => line.getByRole('button', { name: 'BibLaTeX' }).click());
  const json = await downloaded(page, () => line.getByRole('button', { name: 'CSL-JSON' }).click());
  expect([bib.name, json.name]).toEqual([
    'groups-lower-reach-boatmens-union.bib',
    'groups-lower-reach-boatmens-union.json',
  ]);
  const items = JSON.parse(json.text) as { title?: string; note?: string; keyword?: string }[];
  expect(items.flatMap(({ title }) => title?.replace(/<\/?i>/g, '') ?? [])).toEqual(titlesIn(ris));
  expect(items[0]?.note).toContain('Cited in note ');
  expect(items[0]?.keyword).toBeTruthy();
  expect(bib.text.match(/^@/gm)).toHaveLength(items.length);
});

test('while passages are filtered, the sources of those that are left are offered in all formats', async () => {
  const page = await site.open('countries/norway/');
  const all = page.locator('.export[data-export]');
  const shown = page.locator('[data-shown-sources]');
  expect([await all.isVisible(), await shown.isVisible()]).toEqual([true, false]);
  const inRis = () => all.getByRole('button', { name: 'RIS', exact: true }).click();
  const whole = titlesIn((await downloaded(page, inRis)).text);

  const row = page.locator('.bars tr').first();
  const name = await row.locator('th').innerText();
  const count = await row.locator('td a').innerText();
  await row.locator('td a').click();
  await shown.waitFor();
  expect(await all.isVisible()).toBe(false);
  expect(await shown.innerText()).toContain(`Sources of the ${count} with ${name}:`);
  const ris = await downloaded(page, () => shown.getByRole('button', { name: 'RIS' }).click());
  expect(ris.name).toMatch(/^countries-norway-with-.*\.ris$/);
  const cited = await page
    .locator('.found .passage')
    .filter({ visible: true })
    .evaluateAll((passages) =>
      passages.flatMap((passage) =>
        [...passage.querySelectorAll<HTMLAnchorElement>('details li > a')].map(({ pathname, hash }) => pathname + hash),
      ),
    );
  const notes = [...ris.text.matchAll(/^N1 {2}- Cited in note .*?(\/articles\/.*?)\r?$/gm)].map(([, at]) => at);
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.filter((at) => !cited.includes(at ?? ''))).toEqual([]);
  expect(titlesIn(ris.text).length).toBeLessThan(whole.length);

  await page.locator('.one-companion:target').getByRole('link', { name: 'Show all' }).click();
  await all.waitFor();
  expect(await shown.isVisible()).toBe(false);
});

test('a year and a companion filter the sources, too, and a page without a filter offers all', async () => {
  const page = await site.open('countries/norway/');
  const shown = page.locator('[data-shown-sources]');
  await page.locator('[name=year][value="2021"]').check();
  await shown.waitFor();
  expect(await shown.innerText()).toContain('Sources of what is shown:');
  const json = await downloaded(page, () => shown.getByRole('button', { name: 'CSL-JSON' }).click());
  expect(json.name).toBe('countries-norway-shown.json');
  const years = await page.locator('.found > .dossier').filter({ visible: true }).count();
  expect(years).toBeGreaterThan(0);
  await page.locator('[name=year][value=all]').check();
  await shown.waitFor({ state: 'hidden' });
  await page.locator('summary', { hasText: 'Also named' }).click();
  const choice = page.locator('label:has([name=with][value="1"])');
  await choice.click();
  const [, name = '', paragraphs = ''] = /^\s*(.*?)\s+(\d+ paragraphs?)$/.exec(await choice.innerText()) ?? [];
  await page.getByText(`Sources of the ${paragraphs} with ${name}:`).waitFor();
});

test('after the way back, what a filter leaves is offered', async () => {
  const page = await site.open('countries/norway/');
  await page.locator('[name=year][value="2021"]').check();
  await page.locator('.found .passage > footer > a').filter({ visible: true }).first().click();
  await page.locator('h1').waitFor();
  await page.goBack();
  expect(await page.locator('[name=year][value="2021"]').isChecked()).toBe(true);
  await page.locator('[data-shown-sources]').filter({ hasText: 'Sources of what is shown:' }).waitFor();
});

test('a link to the paragraphs with a companion leaves the filter in view if that hides some of them', async () => {
  const page = await site.open('countries/norway/');
  const link = page.locator('.bars tr td a').first();
  await link.click();
  await page.locator('.one-companion:target').waitFor();
  expect(await page.locator('.passage-filter').isVisible()).toBe(false);
  await page.locator('.one-companion:target').getByRole('link', { name: 'Show all' }).click();
  await page.locator('[name=year][value="2021"]').check();
  await link.click();
  await page.locator('.one-companion:target').waitFor();
  expect(await page.locator('.passage-filter').isVisible()).toBe(true);
});

test('a search offers the articles found, and the sources cited in the passages found', async () => {
  const page = await site.open('search/?q=Lower+Reach+Boatmen%E2%80%99s+Union');
  await page.locator('[data-search-state=done]').waitFor();
  const fold = page.locator('.export-found');
  await fold.locator('summary').click();
  const found = await page.locator('[data-result=page] h2').count();
  const ofArticles = await downloaded(page, () =>
    fold.locator('[data-found=articles]').getByRole('button', { name: 'RIS' }).click(),
  );
  expect(ofArticles.name).toBe('search-articles.ris');
  expect(titlesIn(ofArticles.text)).toHaveLength(found);
  const ofSources = await downloaded(page, () =>
    fold.locator('[data-found=sources]').getByRole('button', { name: 'CSL-JSON' }).click(),
  );
  const items = JSON.parse(ofSources.text) as { id: string }[];
  await page.goto(site.url('groups/lower-reach-boatmens-union/'));
  const { line } = await lineOf(page);
  const group = await downloaded(page, () => line.getByRole('button', { name: 'RIS', exact: true }).click());
  const ofGroup = [...group.text.matchAll(/^ID {2}- (.*?)\r?$/gm)].map(([, id]) => id);
  expect(items.map(({ id }) => id).toSorted()).toEqual(ofGroup.toSorted());
});

test('a search without articles offers nothing', async () => {
  const page = await site.open('search/?q=zzzzzz');
  await page.locator('[data-search-state=done]').waitFor();
  expect(await page.locator('.export-found').isVisible()).toBe(false);
});

test('if the files cannot be loaded, the page says so', async () => {
  const page = await site.open('groups/lower-reach-boatmens-union/');
  await page.route('**/exports/index.json', (route) => route.abort());
  await page.locator('.export').getByRole('button', { name: 'BibLaTeX' }).click();
  await page.getByText('The export could not be loaded.').waitFor();
});
