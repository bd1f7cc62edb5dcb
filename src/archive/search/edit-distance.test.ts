import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['malta', 'malta', 0],
  ['malta', 'malat', 1],
  ['malta', 'mata', 1],
  ['malta', 'maalta', 1],
  ['malta', 'melta', 1],
  ['turkmensitan', 'turkmenistan', 1],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
])('from %s to %s it takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
});

test('a distance beyond the limit is one more than the limit', () => {
  expect(editDistance('malta', 'iceland', 2)).toBe(3);
  expect(editDistance('malta', 'm', 2)).toBe(3);
});

test('the distance is symmetric, and at most the length of the longer word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(distance).toBe(editDistance(b, a, 20));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance === 0).toBe(a === b);
    }),
  );
});
