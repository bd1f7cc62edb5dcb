import { expect, test } from 'vitest';
import { packUnits, sizeOf, unitOffset, unitPlace, unpackUnits } from './units.ts';

const one = { paragraphs: 40, headings: [0, 12, 12, 33], hasIntroduction: true, notes: 3 };
const other = { paragraphs: 1, headings: [], hasIntroduction: false, notes: 0 };

test('units are the same after packing, and follow each other', () => {
  expect(unpackUnits([packUnits(one), packUnits(other)], [3, 0])).toEqual([
    { ...one, first: 0 },
    { ...other, first: 49 },
  ]);
});

test('every number has its place, and every place its number', () => {
  const places = Array.from({ length: sizeOf(one) }, (_, offset) => unitPlace(one, offset));
  expect(places.map((place) => unitOffset(one, place))).toEqual(places.keys().toArray());
  expect(places[0]).toEqual({ kind: 'title', index: 0 });
  expect(places.at(-1)).toEqual({ kind: 'note', index: 2 });
  expect(Map.groupBy(places, ({ kind }) => kind).get('paragraph')).toHaveLength(40);
});
