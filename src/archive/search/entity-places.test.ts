import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { entityPlaces } from './entity-places.ts';

const text = 'Iceland waits. Iceland sleeps.[^1]\n\n## The Harbour\n\nIn Gozo Iceland met.\n\n[^1]: Iceland, again.';
const countries = { iceland: { name: 'Iceland', iso: 'IS' as const } };

test('has each paragraph and note that mentions an entity, with highlights', () => {
  const [found, ...others] = entityPlaces(
    sampleArchive({ countries, articles: { ferry: { text } } }),
    'countries/iceland',
  );
  expect(others).toEqual([]);
  expect(found?.article).toBe('ferry');
  expect(found?.places.map(({ id, title, times }) => [id, title, times])).toEqual([
    ['p-1', 'Opening, paragraph 1', 2],
    ['p-2', 'The Harbour, paragraph 2', 1],
    ['fn-1', 'Note 1', 1],
  ]);
  const [first] = found?.places ?? [];
  expect(first?.marked?.map(({ start, end }) => first.text?.slice(start, end))).toEqual(['Iceland', 'Iceland']);
});

test('has the sentence that cites a note', () => {
  const [found] = entityPlaces(sampleArchive({ countries, articles: { ferry: { text } } }), 'countries/iceland');
  expect(found?.places.at(-1)).toMatchObject({ text: 'Iceland, again.', citing: 'Iceland sleeps.' });
});

test('has headings that mention an entity', () => {
  const articles = { ferry: { text: '## To Iceland\n\nA ferry sails.' } };
  expect(entityPlaces(sampleArchive({ countries, articles }), 'countries/iceland')).toEqual([
    { article: 'ferry', places: [{ id: 'to-iceland', title: 'Section “To Iceland”', times: 1 }] },
  ]);
});

test('for an entity with very many mentions, only the first places of each article are quoted', () => {
  const long = Array.from({ length: 500 }, () => 'Iceland waits.').join('\n\n');
  const [found] = entityPlaces(sampleArchive({ countries, articles: { ferry: { text: long } } }), 'countries/iceland');
  expect(found?.places).toHaveLength(500);
  expect(found?.places.filter((place) => place.text !== undefined)).toHaveLength(400);
  expect(found?.places.at(-1)).toEqual({ id: 'p-500', title: 'Opening, paragraph 500', times: 1 });
});

test('an entity without mentions has no places', () => {
  expect(entityPlaces(sampleArchive({ countries, articles: { ferry: {} } }), 'countries/iceland')).toEqual([]);
  expect(entityPlaces(sampleArchive({}), 'people/nobody')).toEqual([]);
});
