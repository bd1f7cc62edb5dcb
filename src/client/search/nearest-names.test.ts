import { expect, test } from 'vitest';
import type { Subject } from '../../archive/search/search-index.ts';
import { nearestNames } from './nearest-names.ts';

function subject(name: string, times = 0, names = [name]): Subject {
  return { key: name, kind: 'countries', id: name, url: `/${name}/`, name, detail: '', names, times };
}

const subjects = [subject('Malta', 3), subject('Maltia', 5), subject('Iceland', 9, ['Iceland', 'Ísland', 'MLA'])];

function nearest(query: string): string[] {
  return nearestNames(query, subjects).map(({ name }) => name);
}

test('the nearest names come first; of equally near ones, the one with more mentions', () => {
  expect(nearest('Maltta')).toEqual(['Malta', 'Maltia']);
  expect(nearest('Maltya')).toEqual(['Maltia', 'Malta']);
});

test('other names of a subject are included, abbreviations are not', () => {
  expect(nearest('Islend')).toEqual(['Iceland']);
  expect(nearest('mlb')).toEqual([]);
});

test('a text without similar names has no nearest names', () => {
  expect(nearest('zzzqx')).toEqual([]);
  expect(nearest('')).toEqual([]);
});
