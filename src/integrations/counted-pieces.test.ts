import { expect, test } from 'vitest';
import { countedPieces } from './counted-pieces.ts';

test('each piece has its forms, and those of articles are counted', () => {
  const pieces = countedPieces();
  expect(pieces.formsOf('Łódź', true)).toContain('lodz');
  expect(pieces.formsOf('Łódź', true)).toContain('lodz');
  expect(pieces.formsOf('ferry', true)).toBe('');
  expect(pieces.formsOf('boat', false)).toBe('');
  expect([...pieces.counts()]).toEqual([
    ['Łódź', 2],
    ['ferry', 1],
  ]);
});
