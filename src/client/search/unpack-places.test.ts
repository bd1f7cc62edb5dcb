import { expect, test } from 'vitest';
import { FILE_SIZE } from '../../archive/search/pack-files.ts';
import { type PackedPlaces, packPlaces, type PlaceFile } from '../../archive/search/pack-places.ts';
import { english } from '../../i18n/english.ts';
import { sampleArchive, type SampleRecords } from '../../test/sample-archive.ts';
import { fileOf } from './file-of.ts';
import { type EntityArticle, unpackPlaces } from './unpack-places.ts';

const text = 'Iceland waits. Iceland sleeps.[^1]\n\n## The Harbour\n\nIn Gozo Iceland met.\n\n[^1]: Iceland, again.';
const countries = { iceland: { name: 'Iceland', iso: 'IS' as const } };

function filesOf(records: SampleRecords): { files: PlaceFile[]; packed: PackedPlaces } {
  const packed = packPlaces(sampleArchive(records));
  return { files: packed.files.map((file) => JSON.parse(file) as PlaceFile), packed };
}

function places(articles: SampleRecords['articles'] = {}): EntityArticle[] {
  const key = 'countries/iceland';
  return unpackPlaces(key, filesOf({ countries, articles }).files[0]?.[key] ?? [], english);
}

test('has each paragraph and note that mentions an entity, with highlights', () => {
  const [found, ...others] = places({ ferry: { text } });
  expect(others).toEqual([]);
  expect(found?.article).toBe(0);
  expect(found?.places.map(({ id, title, times }) => [id, title, times])).toEqual([
    ['p-1', 'Opening, paragraph 1', 2],
    ['p-2', 'The Harbour, paragraph 2', 1],
    ['fn-1', 'Note 1', 1],
  ]);
  const [first] = found?.places ?? [];
  expect(first?.marked?.map(({ start, end }) => first.text?.slice(start, end))).toEqual(['Iceland', 'Iceland']);
});

test('names the section of each paragraph, also of several in one', () => {
  const harbour = '## The Harbour\n\nIceland.\n\nIceland.\n\n## Gozo\n\nIceland.';
  expect(places({ ferry: { text: `Iceland.\n\n${harbour}` } })[0]?.places.map(({ title }) => title)).toEqual([
    'Opening, paragraph 1',
    'The Harbour, paragraph 2',
    'The Harbour, paragraph 3',
    'Gozo, paragraph 4',
  ]);
});

test('has the sentence that cites a note', () => {
  const [found] = places({ ferry: { text } });
  expect(found?.places.at(-1)).toMatchObject({ text: 'Iceland, again.', citing: 'Iceland sleeps.' });
});

test('has headings that mention an entity', () => {
  expect(places({ ferry: { text: '## To Iceland\n\nA ferry sails.' } })).toEqual([
    { article: 0, places: [{ id: 'to-iceland', title: 'Section “To Iceland”', times: 1 }] },
  ]);
});

test('for an entity with very many mentions, only the first places of each article are quoted', () => {
  const long = Array.from({ length: 500 }, () => 'Iceland waits.').join('\n\n');
  const [found] = places({ ferry: { text: long } });
  expect(found?.places).toHaveLength(500);
  expect(found?.places.filter((place) => place.text !== undefined)).toHaveLength(400);
  expect(found?.places.at(-1)).toEqual({ id: 'p-500', title: 'Opening, paragraph 500', times: 1 });
});

test('a note without a quote has the sentence that cites it', () => {
  const long = Array.from({ length: 400 }, () => 'Iceland waits.').join('\n\n');
  const [found] = places({ ferry: { text: `${long} A ferry.[^1]\n\n[^1]: Iceland.` } });
  expect(found?.places.at(-1)).toEqual({ id: 'fn-1', title: 'Note 1', times: 1, citing: 'A ferry.' });
});

test('an entity without mentions has no places', () => {
  expect(filesOf({ countries, articles: { ferry: {} } }).files).toEqual([]);
});

const sentence = (word: string) => `${word} ${'waits for the boat and '.repeat(20)}waits.`;
/** Places of Malta in so many articles that they need several files, between those of two other countries. */
const large = filesOf({
  countries: {
    andorra: { name: 'Andorra', iso: 'AD' },
    malta: { name: 'Malta' },
    norway: { name: 'Norway', iso: 'NO' },
    oman: { name: 'Oman', iso: 'OM' },
  },
  articles: Object.fromEntries(
    Array.from({ length: 700 }, (_, index) => {
      const own = index === 600 ? 'Malta, Malta and Malta' : 'Malta';
      return [`a${index}`, { text: `${sentence(own)}${index < 5 ? ' Andorra, Norway, Oman.' : ''}` }];
    }),
  ),
});

test('the places of an entity that do not fit into one file have further ones', () => {
  const { files, packed } = large;
  expect(files.map((file) => Object.keys(file))).toEqual([
    ['countries/andorra'],
    ['countries/malta'],
    ['countries/malta'],
    ['countries/malta'],
    ['countries/norway', 'countries/oman'],
  ]);
  expect(packed.starts).toEqual([0, 1, 1, 1, 2]);
  for (const file of packed.files) expect(file.length).toBeLessThan(FILE_SIZE * 1.1);
  expect([0, 1, 2, 3].map((entity) => fileOf(entity, packed.starts))).toEqual([0, 1, 4, 4]);
});

test('the first file has every article, and the quotes of those with the most mentions', () => {
  const { files } = large;
  const articles = unpackPlaces('countries/malta', files[1]?.['countries/malta'] ?? [], english);
  expect(articles).toHaveLength(700);
  const [quoted, others] = [articles.filter(({ later }) => !later), articles.filter(({ later }) => later)];
  expect(quoted.some(({ places: [place] }) => place?.times === 3)).toBe(true);
  expect(quoted.every(({ places: [place] }) => place?.text !== undefined)).toBe(true);
  expect(others.every(({ places: [place] }) => place?.text === undefined && place?.id === 'p-1')).toBe(true);
  for (const { article, later } of others) {
    expect(later?.key).toBe('countries/malta');
    const rows = files[later?.file ?? -1]?.['countries/malta'] ?? [];
    const [found] = unpackPlaces('countries/malta', rows, english).filter((one) => one.article === article);
    expect(found?.places[0]?.text).toContain('Malta');
  }
});
