import { expect, test } from 'vitest';
import { monthNames, monthNumber, monthPattern } from './months.ts';

test('a name of a month, in full or shortened, in any case, gives its number', () => {
  expect(monthNames.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(['jan', 'Sept.', 'MAY', 'Dec'].map(monthNumber)).toEqual([1, 9, 5, 12]);
});

test('other words are not months', () => {
  expect(['', 'ma', 'Monday', 'spring'].map(monthNumber)).toEqual([0, 0, 0, 0]);
});

test('the pattern finds every month, in full or shortened', () => {
  const pattern = new RegExp(`^${monthPattern}$`, 'i');
  expect([...monthNames, 'Jan', 'sept', 'Jun', 'jul'].filter((name) => !pattern.test(name))).toEqual([]);
  expect(pattern.test('Janus')).toBe(false);
});
