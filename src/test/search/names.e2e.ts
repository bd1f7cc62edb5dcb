import { expect, test } from 'vitest';
import type { IndexManifest } from '../../archive/search/index-manifest.ts';
import type { NoteQuote } from '../../archive/search/note-quotes.ts';
import { unpackIndex } from '../../archive/search/unpack-index.ts';
import { nameLookup } from '../../client/search/name-lookup.ts';
import { wordsOf } from '../../archive/search/words.ts';
import { remember } from '../../client/search/remember.ts';
import { searchArchive, type Sources } from '../../client/search/search-archive.ts';
import { readData } from '../read-data.ts';
import { useSite } from '../use-site.ts';
import { hitsOf, openSearch } from './search-page.ts';
import { english } from '../../i18n/english.ts';

const site = useSite();

const names: [query: string, path: string][] = [
  ['kazakhstan', 'countries/kazakhstan'],
  ['KAZAKHSTAN', 'countries/kazakhstan'],
  ['Uzbek', 'countries/uzbekistan'],
  ['ISKP', 'groups/islamic-state-khorasan'],
  ['isk', 'groups/islamic-state-khorasan'],
  ['KTJ', 'groups/katibat-al-tawhid-wal-jihad'],
  ['Hayat Tahrir al-Sham', 'groups/hayat-tahrir-al-sham'],
  ['Hay’at Tahrir al-Sham', 'groups/hayat-tahrir-al-sham'],
  ["hay'at tahrir al-sham", 'groups/hayat-tahrir-al-sham'],
  ['Navqotiy', 'people/akhliddin-novkatiy'],
  ['Faruq Shami', 'people/farrukh-fayzimatov'],
];

test.each(names)('“%s” finds the page of %s first, then every article that names it', async (query, path) => {
  const entity = (await readData('entities')).find(({ url }) => url?.endsWith(`/${path}/`));
  const naming = entity?.mentions.map(({ article }) => `/articles/${article}/`) ?? [];
  const [first, ...others] = await hitsOf(await openSearch(site, query));
  expect(first).toMatchObject({ kind: 'entity', href: `/${path}/` });
  const pages = others.filter(({ kind }) => kind === 'page').map(({ href }) => href);
  expect(naming.length).toBeGreaterThan(0);
  expect(new Set(pages.slice(0, naming.length))).toEqual(new Set(naming));
});

test('every name of every country and group leads to it first, then to every article that names it', async () => {
  const read = async <T>(path: string) => (await (await fetch(site.url(path))).json()) as T;
  const { version } = await read<IndexManifest>('search/manifest.json');
  const data = `search/${version}`;
  const index = unpackIndex(await read(`${data}/names.json`), await read(`${data}/articles.json`), '/', english);
  const sources: Sources = {
    readIndex: () => Promise.resolve({ index, names: nameLookup(index) }),
    readWords: () => Promise.resolve([]),
    readEntity: remember((key) => read(`${data}/entities/${key}.json`)),
    readNotes: remember(async (slug) => new Map(await read<[string, NoteQuote][]>(`${data}/notes/${slug}.json`))),
    findPages: () => Promise.resolve({ pages: [], total: 0 }),
  };
  const entities = (await readData('entities')).filter(({ kind }) => kind === 'country' || kind === 'group');
  expect(entities.length).toBeGreaterThan(50);
  for (const { names: all, url, mentions } of entities) {
    for (const name of all) {
      const hits = (await Array.fromAsync(searchArchive(name, sources))).at(-1)?.hits ?? [];
      expect(hits[0], name).toMatchObject({ kind: 'entity', url: new URL(url ?? '').pathname });
      const pages = hits.flatMap((hit) => (hit.kind === 'page' ? [hit.url] : []));
      const naming = mentions.map(({ article }) => `/articles/${article}/`);
      expect(
        naming.filter((article) => !pages.includes(article)),
        name,
      ).toEqual([]);
    }
  }
});

test('names come before articles, and each hit has one link', async () => {
  const page = await openSearch(site, 'taliban');
  const kinds = (await hitsOf(page)).map(({ kind }) => kind);
  expect(kinds.indexOf('entity')).toBe(0);
  expect(kinds.lastIndexOf('entity')).toBeLessThan(kinds.indexOf('page'));
  const links = await page
    .locator('[data-result]')
    .evaluateAll((results) => results.map((result) => result.querySelectorAll('a[href]').length));
  expect(new Set(links)).toEqual(new Set([1]));
});

test('the place to which a hit for a name leads says one of its names', async () => {
  const entity = (await readData('entities')).find(({ id }) => id === 'katibat-al-tawhid-wal-jihad');
  const page = await openSearch(site, 'KTJ');
  const places = (await hitsOf(page)).filter(({ kind }) => kind === 'place');
  expect(places.length).toBeGreaterThan(0);
  for (const { href } of places) {
    await page.goto(site.url(href));
    const text = await page.locator(':target').innerText();
    const words = wordsOf(text).join(' ');
    expect(
      entity?.names.some((name) => words.includes(wordsOf(name).join(' '))),
      `${href} names it: ${text}`,
    ).toBe(true);
  }
});
