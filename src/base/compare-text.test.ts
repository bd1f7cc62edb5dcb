import { expect, test } from 'vitest';
import { compareCodes, compareNames } from './compare-text.ts';

test('names are sorted as a reader of the list expects', () => {
  expect(['Zoë', 'adams', 'Ádám', 'Ada', 'Øst'].sort(compareNames)).toEqual(['Ada', 'Ádám', 'adams', 'Øst', 'Zoë']);
});

test('ids, dates and paths are sorted by their codes', () => {
  expect(['b', 'a-1', 'a', 'B', '2020-01', '2020'].sort(compareCodes)).toEqual([
    '2020',
    '2020-01',
    'B',
    'a',
    'a-1',
    'b',
  ]);
});
