import { expect, test } from 'vitest';
import { isNamedIn } from './is-named-in.ts';
import { inputOf } from './readers/wxr/testing/read-export.ts';

const text = `${'It rained. '.repeat(40)}Then Ann\nExample wrote it down.`;

test.each([
  [['Ann Example'], true],
  [['Bo Sample', 'Example'], true],
  [['Exam'], false],
  [['ann example'], false],
  [['Ann (Example)'], false],
  [[], false],
])('whether the text names one of %j: %j', async (names, expected) => {
  // In pieces of a few bytes, so that names cross their borders.
  expect(await isNamedIn([await inputOf(Buffer.from(text), [7])], names)).toBe(expected);
});
