import { expect, test } from 'vitest';
import type { Thing } from '../../archive/search/search-index.ts';
import { nearestNames } from './nearest-names.ts';

function thing(name: string, times = 0, names = [name]): Thing {
  return { key: name, kind: 'countries', id: name, url: `/${name}/`, name, detail: '', names, times };
}

const things = [thing('Malta', 3), thing('Maltia', 5), thing('Iceland', 9, ['Iceland', 'Ísland', 'MLA'])];

function nearest(query: string): string[] {
  return nearestNames(query, things).map(({ name }) => name);
}

test('the nearest names come first, of equally near ones what is named more often', () => {
  expect(nearest('Maltta')).toEqual(['Malta', 'Maltia']);
  expect(nearest('Maltya')).toEqual(['Maltia', 'Malta']);
});

test('other names of a thing count, abbreviations do not', () => {
  expect(nearest('Islend')).toEqual(['Iceland']);
  expect(nearest('mlb')).toEqual([]);
});

test('what is like no name has none near', () => {
  expect(nearest('zzzqx')).toEqual([]);
  expect(nearest('')).toEqual([]);
});
