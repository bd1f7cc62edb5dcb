import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDigits } from '../../base/plain-digits.ts';
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

test('a label in Arabic digits is found by plain ones', () => {
  expect(unpackLabels(packLabels(['١٢'])).get('12')).toBe('١٢');
});

test('any labels are the same after packing and unpacking', () => {
  const label = fc.oneof(
    fc.nat(300).map(String),
    fc.string({ minLength: 1 }),
    fc.constantFrom('__proto__', '12b', '9'.repeat(20)),
  );
  const keyOf = (one: string) => plainDigits(one).toLowerCase();
  fc.assert(
    fc.property(fc.uniqueArray(label, { selector: keyOf }), (labels) => {
      const unpacked = unpackLabels(packLabels(labels));
      expect(new Set(unpacked.values())).toEqual(new Set(labels));
      for (const one of labels) expect(unpacked.get(keyOf(one))).toBe(one);
    }),
  );
});
