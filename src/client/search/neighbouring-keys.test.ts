import { expect, test } from 'vitest';
import { areNeighbouringKeys } from './neighbouring-keys.ts';

test.each(['as', 'po', 'gt', 'vb', 'mk'])('the keys of %s lie beside each other', (pair) => {
  expect(areNeighbouringKeys(pair.charAt(0), pair.charAt(1))).toBe(true);
  expect(areNeighbouringKeys(pair.charAt(1), pair.charAt(0))).toBe(true);
});

test.each(['tn', 'qz', 'pa', 'lz', 'aя'])('the keys of %s do not', (pair) => {
  expect(areNeighbouringKeys(pair.charAt(0), pair.charAt(1))).toBe(false);
});
