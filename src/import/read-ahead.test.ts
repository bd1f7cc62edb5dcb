import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

async function* upTo(last: number, seen: number[]) {
  for (let item = 1; item <= last; item++) {
    seen.push(item);
    yield await Promise.resolve(item);
  }
}

test.each([
  [0, []],
  [2, [1, 2]],
  [3, [1, 2, 3]],
  [5, [1, 2, 3]],
])('of %j items, sees the first before any is passed on', async (last, first) => {
  const [seen, looked]: [number[], number[][]] = [[], []];
  const passed: number[] = [];
  for await (const item of readAhead(upTo(last, seen), 3, (items) => looked.push([...items]))) {
    if (passed.length === 0) expect(seen).toEqual(first);
    passed.push(item);
  }
  expect(looked).toEqual([first]);
  expect(passed).toEqual(seen);
});
