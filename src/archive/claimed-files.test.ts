import { expect, test } from 'vitest';
import { ClaimedFiles } from './claimed-files.ts';

test.each([
  ['2022/ferry.html', '2022/ferry.html'],
  ['2022/ferry.html', '2022/Ferry.HTML'],
  ['2022/ferry.html', '2022/ferry.html/index.html'],
  ['2022/ferry.html/index.html', '2022/ferry.html'],
])('%s leaves no place for %s', (first, second) => {
  const files = new ClaimedFiles<string>();
  expect(files.claim(first, 'first')).toBeUndefined();
  expect(files.claim(second, 'second')).toBe('first');
});

test.each([
  ['2022/ferry/index.html', '2022/ferry.html'],
  ['2022/ferry/index.html', '2022/index.html'],
  ['a/index.html', 'b/index.html'],
])('%s leaves a place for %s', (first, second) => {
  const files = new ClaimedFiles<string>();
  files.claim(first, 'first');
  expect(files.claim(second, 'second')).toBeUndefined();
});

test('a claim that was refused takes no place', () => {
  const files = new ClaimedFiles<string>();
  files.claim('a.html', 'first');
  files.claim('a.html/b/index.html', 'second');
  expect(files.claim('a.html/b', 'third')).toBe('first');
});
