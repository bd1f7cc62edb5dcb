import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, resultsReady, searchBox } from './search-page.ts';

const site = useFixture('forms');
let page: Page;

beforeAll(async () => {
  page = await site.openToStay('search/');
});

/** The hits of a query, without the common beginning of the addresses of articles. */
async function find(query: string): Promise<string[]> {
  await resultsReady(page);
  await searchBox(page).fill(query);
  await searchBox(page).press('Enter');
  await resultsReady(page);
  return (await hitsOf(page)).map(({ href }) => href.replace(/^\/(?:articles\/)?/, ''));
}

const found: [query: string, first: string, place?: string][] = [
  ...['Århus', 'Ærøskøbing', 'Aeroskobing', 'Großgörschen', 'grossgorschen', 'Łomża', 'lomza', 'Kırşehir'].map(
    (query): [string, string, string] => [query, 'letters/', 'letters/#p-1'],
  ),
  ...['KIRSEHIR', 'Þórður', 'Thordur', 'Vođa', 'voda', 'Œdipe', 'oedipe', 'Əhmədli', 'ahmadli'].map(
    (query): [string, string, string] => [query, 'letters/', 'letters/#p-1'],
  ),
  ...['oﬀicer', 'officer', 'ﬁlled', 'filled', 'flask', '２０１４', '2014', 'Kaŋo', 'kango'].map(
    (query): [string, string, string] => [query, 'letters/', 'letters/#p-2'],
  ),
  ...['Fußweg', 'fussweg', 'Meißen', '"Fußweg nach Meißen"'].map((query): [string, string, string] => [
    query,
    'letters/',
    'letters/#fn-1',
  ]),
  ...['Orient', "L'Orient", 'lorient', 'Arctique', '"Orient et l’Arctique"', 'habite', 'ailleurs', 'Orso'].map(
    (query): [string, string, string] => [query, 'letters/', 'letters/#fn-3'],
  ),
  ...['RPG-7', 'RPG7', 'RPG-7s', 'Il-76', 'B-52H', 'To-55', 'H&K', 'CEO', 'CEOs', '1970s', 'T-54', 'T 54'].map(
    (query): [string, string, string] => [query, 'machines/', 'machines/#p-1'],
  ),
  ...['港口', '青岛', '渔业', '会议', '知事', '漁港', '青岛渔业'].map((query): [string, string, string] => [
    query,
    'runs/',
    'runs/#p-1',
  ]),
  ...['ท่าเรือ', 'วันจันทร์'].map((query): [string, string, string] => [query, 'runs/', 'runs/#p-2']),
  ['渔港党', 'groups/harbour-party/', 'runs/#p-2'],
  ['note 12a', 'runs/#fn-12a'],
  ['note 7', 'runs/#fn-7'],
  ['#3', 'letters/#fn-3'],
  ['constructor', 'people/constructor/'],
  ['builder', 'constructor/'],
];

test.each(found)('“%s” finds %s first', async (query, first, place) => {
  const hits = await find(query);
  expect(hits[0]).toBe(first);
  if (place !== undefined) expect(hits).toContain(place);
});

test.each(['To-55', 'Il-76', 'RPG-7', 'H&K', 'T-54'])('“%s” does not ask for its number or letter', async (query) => {
  expect(await find(query)).not.toContain('decoys/');
});

test.each(['京都', 'note 12', 'note 5', '__proto__', 'toString', 'hasOwnProperty'])(
  '“%s” finds nothing, and the page says so',
  async (query) => {
    expect(await find(query)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toContain('No results');
  },
);

test.each([
  ['渔业', ['渔业']],
  ['漁港', ['漁港']],
  ['ท่าเรือ', ['ท่าเรือ']],
])('only the word is highlighted in a script run: %s', async (query, marked) => {
  await find(query);
  expect(await page.locator('[data-result=place] mark').allTextContents()).toEqual(marked);
});

test('excerpts have the printed text', async () => {
  await find('Ærøskøbing');
  expect(await page.locator('[data-result=place] .words').innerText()).toBe(
    'She went from Århus over Ærøskøbing and Großgörschen to Łomża and Kırşehir, with Þórður and Ştefan Vođa, who ' +
      'read Œdipe in Əhmədli.',
  );
});

test('a value in the address that no article has can be unchecked', async () => {
  await page.goto(site.url('search/?q=Malta&country=constructor'));
  await resultsReady(page);
  expect(await page.locator('[data-facet=country] label', { hasText: 'constructor' }).innerText()).toBe(
    'constructor\n0',
  );
});
