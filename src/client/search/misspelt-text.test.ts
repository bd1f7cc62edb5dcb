import { expect, test } from 'vitest';
import { misspeltInText } from './misspelt-text.ts';

const words = ['ferry', 'harbour', 'connections', 'quarantine', 'road', 'lighthouse', 'privately'];

test.each([
  ['harbuor', 'harbour'],
  ['harbou', 'harbour'],
  ['conections', 'connections'],
  ['quarentine', 'quarantine'],
  ['lighthous', 'lighthouse'],
])('%s was meant for %s', (typed, meant) => {
  expect(misspeltInText(typed, words)).toBe(meant);
});

test.each(['fairy', 'read', 'arbour', 'barbour', 'collections', 'pilate', 'harb0ur', 'zebra', 'raod'])(
  '%s was meant for none of them',
  (typed) => {
    expect(misspeltInText(typed, words)).toBeUndefined();
  },
);
