import { expect, it } from 'vitest';
import { volumesOf } from './volumes.ts';

const chapters = [4, 5, 2, 12, 1].map((weight) => ({ weight }));

it('a volume has as many chapters as fit, in order', () => {
  expect(volumesOf(chapters, 10).map((volume) => volume.map(({ weight }) => weight))).toEqual([[4, 5], [2], [12], [1]]);
});

it('what fits into one volume is one', () => {
  expect(volumesOf(chapters)).toEqual([chapters]);
});
