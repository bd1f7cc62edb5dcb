import { expect, test } from 'vitest';
import { ClaimedFiles } from './claimed-files.ts';

test.each([
  ['2022/ferry.html', '2022/ferry.html'],
  ['2022/ferry.html', '2022/Ferry.HTML'],
  ['2022/ferry.html', '2022/ferry.html/index.html'],
  ['2022/ferry.html/index.html', '2022/ferry.html'],
])('%s conflicts with %s', (first, second) => {
  const files = new ClaimedFiles<string>();
  expect(files.claim(first, 'first')).toBeUndefined();
  expect(files.claim(second, 'second')).toBe('first');
});

test.each([
  ['2022/ferry/index.html', '2022/ferry.html'],
  ['2022/ferry/index.html', '2022/index.html'],
  ['a/index.html', 'b/index.html'],
])('%s does not conflict with %s', (first, second) => {
  const files = new ClaimedFiles<string>();
  files.claim(first, 'first');
  expect(files.claim(second, 'second')).toBeUndefined();
});

test('a refused claim does not conflict with others', () => {
  const files = new ClaimedFiles<string>();
  files.claim('a.html', 'first');
  files.claim('a.html/b/index.html', 'second');
  expect(files.claim('a.html/b', 'third')).toBe('first');
});
