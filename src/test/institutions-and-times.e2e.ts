import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { biblatexIn } from './entry-in-page.ts';
import { runAxe } from './run-axe.ts';
import { useFixture } from './use-fixture.ts';

const site = useFixture('dockers');

async function textOf(path: string, selector = 'main'): Promise<string> {
  const page = await site.openBlank();
  await page.goto(site.url(path));
  return page.locator(selector).first().innerText();
}

test('an institution is the author of its articles, on its page and in citations', async () => {
  expect(await textOf('articles/first-letter/', '.byline')).toContain('Dockers’ Union');
  const own = await textOf('groups/dockers-union/');
  expect(own).toMatch(/Articles by Dockers’ Union\s+The second letter[\s\S]*The first letter/);
  const read = (name: string) => readFile(join(site.built().folder, 'articles/first-letter', name), 'utf8');
  expect(await read('cite.ris')).toContain('AU  - Dockers’ Union');
  expect(biblatexIn(await read('index.html'))).toContain('author = {{Dockers’ Union}}');
  const csl = await readFile(join(site.built().folder, 'data/cite.json'), 'utf8');
  expect(csl.replace(/\s/g, '')).toContain('{"literal":"Dockers’Union"}');
});

test('an institution is the owner of the archive', async () => {
  const page = await site.openBlank();
  await page.goto(site.url());
  expect(await page.locator('footer a').first().getAttribute('href')).toMatch(/\/groups\/dockers-union\/$/);
});

test('people are listed by family name', async () => {
  const text = await textOf('people/');
  expect(text).toMatch(/Authors\s+Dockers’ Union[\s\S]*Wolny Marek[\s\S]*Mentioned in the articles\s+Ada Abel/);
});

test('a series has a page, and its articles lead to the parts before and after', async () => {
  expect(await textOf('series/letters/')).toMatch(/The first letter[\s\S]*part 1[\s\S]*The second letter/);
  const page = await site.openBlank();
  await page.goto(site.url('articles/second-letter/'));
  expect(await page.locator('nav.series a').allInnerTexts()).toEqual(['The first letter']);
  await page.locator('.imprint summary').click();
  expect(await page.locator('.imprint').innerText()).toContain('Letters from the quay, part 2');
});

test('a relation has its own time, and another the year of the article that reports it', async () => {
  expect(await textOf('groups/dockers-league/', '.statements')).toMatch(/^since 1922\s+Split from/);
  const times = await textOf('people/wolny-marek/', '.statements');
  expect(times).toMatch(/reported in 1924\s+Member[\s\S]*1919 to 1923\s+Secretary/);
  expect(await textOf('relations/', 'table')).toContain('(since 1922)');
});

test('a former country has a time, a successor and land on maps; a sea has neither', async () => {
  const realm = await textOf('countries/old-realm/');
  expect(realm).toMatch(/former country/i);
  expect(realm).toMatch(/Existed\s+1850 to 1938/);
  expect(realm).toMatch(/Successors\s+Poland/);
  expect(await textOf('countries/poland/')).toMatch(/Predecessors\s+Old Realm/);
  const page = await site.openBlank();
  await page.goto(site.url('countries/old-realm/'));
  expect(await page.locator('main svg title').first().textContent()).toMatch(/^Map: Old Realm and its neighbours/);
  await page.goto(site.url('countries/inner-sea/'));
  expect(await page.locator('main .entity svg').count()).toBe(0);
  await page.goto(site.url());
  expect(
    await page.locator('.region-map a').evaluateAll((links) => links.map((a) => a.getAttribute('aria-label'))),
  ).toEqual([expect.stringMatching(/^Old Realm/), expect.stringMatching(/^Poland/)]);
});

test('axe finds nothing wrong with these pages', async () => {
  const page = await site.openBlank({ bypassCSP: true });
  for (const path of ['', 'series/', 'series/letters/', 'articles/second-letter/', 'people/', 'countries/old-realm/']) {
    await page.goto(site.url(path));
    expect(await runAxe(page), path).toEqual([]);
  }
});
