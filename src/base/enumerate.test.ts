import { expect, test } from 'vitest';
import { enumerate, enumerateParts } from './enumerate.ts';

test('a list in prose has commas, and a conjunction before its last item', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(enumerate)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});

test('the parts of a list tell items from separators', () => {
  expect(enumerateParts(['A', 'B'])).toEqual([
    { type: 'element', value: 'A' },
    { type: 'literal', value: ' and ' },
    { type: 'element', value: 'B' },
  ]);
});
