import { expect, test } from 'vitest';
import { IMPACTS, packNumbers, packPostings, stepOf, unpackNumbers, unpackPostings } from './postings.ts';

test('numbers are the same after packing', () => {
  const numbers = [0, 1, 31, 32, 1023, 1024, 99_999, 12_345_678];
  expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
  expect(unpackNumbers('')).toEqual([]);
});

test('postings keep their units and steps', () => {
  const packed = packPostings([
    [0, 3],
    [1, 0],
    [70_000, 2],
  ]);
  expect([...unpackPostings(packed)]).toEqual([
    [0, IMPACTS[3]],
    [1, IMPACTS[0]],
    [70_000, IMPACTS[2]],
  ]);
});

test('a word weighs more where it is frequent, and in a short unit', () => {
  expect(stepOf(3, 50, 50)).toBeGreaterThan(stepOf(1, 50, 50));
  expect(stepOf(1, 5, 50)).toBeGreaterThan(stepOf(1, 500, 50));
});
