import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLabels, unpackLabels } from './pack-labels.ts';

test.each([
  [['1', '2', '3'], [[1, 3]]],
  [['43', '41', '42'], [[41, 43]]],
  [
    ['61', '61a', '62a'],
    [61, '61a', '62a'],
  ],
  [
    ['7', '3', '5', '4', '007', '0'],
    [0, [3, 5], 7, '007'],
  ],
  [[], []],
])('%j are packed as %j', (labels, packed) => {
  expect(packLabels(labels)).toEqual(packed);
});

test('any labels are the same after packing and unpacking', () => {
  const label = fc.oneof(
    fc.nat(300).map(String),
    fc.string({ minLength: 1 }),
    fc.constantFrom('__proto__', '12b', '9'.repeat(20)),
  );
  fc.assert(
    fc.property(fc.uniqueArray(label, { selector: (one) => one.toLowerCase() }), (labels) => {
      const unpacked = unpackLabels(packLabels(labels));
      expect(new Set(unpacked.values())).toEqual(new Set(labels));
      for (const one of labels) expect(unpacked.get(one.toLowerCase())).toBe(one);
    }),
  );
});
