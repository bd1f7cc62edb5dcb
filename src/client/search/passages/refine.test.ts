import { expect, test } from 'vitest';
import { closeness } from './refine.ts';

const at = (concept: number, piece: number, isNear?: boolean) => ({
  concept,
  piece,
  last: piece,
  ...(isNear !== undefined && { isNear }),
});

test('adjacent words in their order are closest', () => {
  expect(closeness([at(0, 3), at(1, 4)], 2)).toBe(1);
  expect(closeness([at(1, 3), at(0, 4)], 2)).toBeLessThan(1);
  expect(closeness([at(0, 3), at(1, 8)], 2)).toBeLessThan(closeness([at(0, 3), at(1, 5)], 2));
});

test('words far apart, or alone, are not close', () => {
  expect(closeness([at(0, 3), at(1, 40)], 2)).toBe(0);
  expect(closeness([at(0, 3)], 2)).toBe(0);
});

test('a near word counts less than the word itself', () => {
  expect(closeness([at(0, 3), at(1, 4, true)], 2)).toBeLessThan(closeness([at(0, 3), at(1, 4)], 2));
});
