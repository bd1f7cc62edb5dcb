import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonParts, partName } from './json-parts.ts';

test('all entries are in the parts, in order, and no part is too long', () => {
  const entry = fc.record({ id: fc.string(), text: fc.string() });
  fc.assert(
    fc.property(fc.array(entry), fc.integer({ min: 2, max: 200 }), (list, most) => {
      const parts = jsonParts(list, most).map((text) => ({ text, entries: JSON.parse(text) as unknown[] }));
      expect(parts.flatMap(({ entries }) => entries)).toEqual(list);
      for (const { text, entries } of parts) expect(entries.length === 1 || text.length <= most + 2).toBe(true);
    }),
  );
});

test('a short list is one text, and so is an empty one', () => {
  expect(jsonParts([1, 2], 100)).toEqual(['[1,2]']);
  expect(jsonParts([], 100)).toEqual(['[]']);
});

test('later parts have numbers', () => {
  expect([1, 2, 11].map((number) => partName('notes.json', number))).toEqual([
    'notes.json',
    'notes-2.json',
    'notes-11.json',
  ]);
});
