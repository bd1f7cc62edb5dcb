import { expect, test } from 'vitest';
import { listPages } from './list-pages.ts';

const pagesOf = (count: number) =>
  listPages(
    Array.from({ length: count }, (_, index) => count - index),
    () => 10,
    30,
  );

test('a short list is on one page', () => {
  expect(pagesOf(0)).toEqual({ newest: [], earlier: [] });
  expect(pagesOf(3)).toEqual({ newest: [3, 2, 1], earlier: [] });
});

test('the newest page is never almost empty', () => {
  expect(pagesOf(4)).toEqual({ newest: [4, 3, 2, 1], earlier: [] });
  expect(pagesOf(5)).toEqual({ newest: [5, 4], earlier: [[3, 2, 1]] });
});

test('a page keeps its number and its items while the list grows', () => {
  const [first, second] = pagesOf(9).earlier;
  for (let count = 9; count < 40; count++) {
    const { newest, earlier } = pagesOf(count);
    expect(earlier.slice(0, 2)).toEqual([first, second]);
    expect([...newest, ...earlier.toReversed().flat()]).toEqual(Array.from({ length: count }, (_, at) => count - at));
  }
});

test('an item that is heavier than a page has one of its own', () => {
  const weights = [6, 50, 1, 1];
  expect(listPages(weights, (weight) => weight, 10).earlier).toContainEqual([50]);
});
