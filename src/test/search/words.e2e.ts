import { expect, test } from 'vitest';
import { articles } from '../site-pages.ts';
import { useFixture } from '../use-fixture.ts';
import { hitsOf, openSearch, resultsReady, searchBox } from './search-page.ts';

const site = useFixture('rivers');

test.each([
  ['embargo', 'embargo'],
  ['tributaries', 'tributar'],
  ['"lantern signal"', 'lantern signal'],
  ['tollhouses', 'tollhouse'],
])('each place found for %s is on its page and has the words', async (query, words) => {
  const page = await openSearch(site, query);
  const places = (await hitsOf(page)).filter(({ kind }) => kind === 'place');
  expect(places.length).toBeGreaterThan(0);
  for (const { href } of places) {
    await page.goto(site.url(href));
    const text = await page.locator(':target').innerText();
    expect(text.replaceAll('-', '').toLowerCase()).toContain(words);
  }
});

test('the words are highlighted in excerpts', async () => {
  const page = await openSearch(site, 'embargo');
  const marked = await page.locator('[data-result=place] mark').allTextContents();
  expect(marked.length).toBeGreaterThan(0);
  for (const words of marked) expect(words).toMatch(/^embargo/i);
});

test('a hit for a word in a note links to the note', async () => {
  const page = await openSearch(site, '"Toll Of The Long Drought"');
  const places = (await hitsOf(page)).filter(({ kind }) => kind === 'place');
  expect(places.map(({ href }) => href)).toEqual([`/${articles.numberedFrom1}#fn-6`]);
  await page.goto(site.url(places[0]?.href));
  expect(await page.locator(':target').innerText()).toContain('Toll Of The Long Drought');
});

// “sorcery” begins like the “s” of “Norway’s”.
test.each(['xqzvkw', 'sorcery'])('“%s”, which is nowhere, finds nothing, and the page says so', async (query) => {
  const page = await openSearch(site, query);
  expect(await hitsOf(page)).toEqual([]);
  expect(await page.getByRole('status').innerText()).toContain(`No results for “${query}”`);
});

test('a hit in a note shows the sentence that cites it', async () => {
  const page = await openSearch(site, '"Toll Of The Long Drought"');
  const note = (await site.data('notes')).find(
    ({ article, number }) => article === 'the-low-water-report' && number === '6',
  );
  const told = await page.locator('[data-result=place] .citing').innerText();
  expect(note?.citedAt[0]?.sentence).toBeTruthy();
  expect(told).toContain(note?.citedAt[0]?.sentence.slice(0, 60));
});

test('the correction of a misspelt name is shown', async () => {
  const page = await openSearch(site, 'Portgual');
  expect(await page.getByRole('status').innerText()).toMatch(
    /^No results for “Portgual”\. Showing \d+ results? for “Portugal”\.$/,
  );
});

test('if nothing is found, the nearest names are suggested, which are not results', async () => {
  const page = await openSearch(site, 'Lichtanstoen');
  expect(await page.locator('[data-result]').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Liechtenstein', exact: true }).getAttribute('href')).toBe(
    '/countries/liechtenstein/',
  );
});

test('“no results” is not announced before the search is complete', async () => {
  const page = await site.openBlank();
  const asked = page.waitForRequest(/pagefind\.js$/);
  await page.route('**/pagefind/**', () => new Promise(() => undefined));
  await page.goto(site.url('search/?q=embargo'));
  await asked;
  expect(await page.getByRole('status').innerText()).toBe('');
  expect(await page.locator('[data-search-state=loading]').count()).toBe(1);
});

test('the number of hits is announced', async () => {
  const page = await openSearch(site, 'embargo');
  expect(await page.getByRole('status').innerText()).toMatch(/\d results? for “embargo”/);
});

test('HTML in a query is shown as text', async () => {
  const query = '<img src=x onerror=alert(1)>';
  const page = await openSearch(site, query);
  expect(await page.getByRole('status').innerText()).toContain(query);
  expect(await searchBox(page).inputValue()).toBe(query);
  expect(await page.locator('main img').count()).toBe(0);
});

test('a query of only spaces finds nothing and announces nothing', async () => {
  const page = await openSearch(site, '   ');
  expect(await hitsOf(page)).toEqual([]);
  expect(await page.getByRole('status').innerText()).toBe('');
});

test('typing starts the search, and updates the address', async () => {
  const page = await site.open('search/');
  await resultsReady(page);
  await searchBox(page).pressSequentially('embargo');
  await page.locator('[data-result]').first().waitFor();
  await page.waitForURL(site.url('search/?q=embargo'));
});

test('results are announced once, after typing', async () => {
  const page = await openSearch(site, 'latvia');
  await page.evaluate(() => {
    const status = document.querySelector('[role=status]');
    const told: string[] = [];
    Object.assign(window, { told });
    if (status)
      new MutationObserver(() => status.textContent && told.push(status.textContent)).observe(status, {
        childList: true,
      });
  });
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('embargo', { delay: 120 });
  await page.getByRole('status').filter({ hasText: '“embargo”' }).waitFor();
  expect(await page.evaluate(() => Reflect.get(window, 'told') as unknown)).toHaveLength(1);
});

test('the back button returns to earlier queries, not to single letters', async () => {
  const page = await openSearch(site, 'landquist');
  await searchBox(page).fill('');
  await searchBox(page).pressSequentially('embargo');
  await page.waitForURL(site.url('search/?q=embargo'));
  await resultsReady(page);
  await page.goBack();
  await page.waitForURL(site.url('search/?q=landquist'));
  await resultsReady(page);
  expect(await searchBox(page).inputValue()).toBe('landquist');
  expect((await hitsOf(page))[0]?.href).toBe('/people/oskar-landquist/');
});
