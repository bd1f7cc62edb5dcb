import { expect, test } from 'vitest';
import { memoize, once } from './memoize.ts';

test('loads once for each key', async () => {
  const loaded: string[] = [];
  const ask = memoize((key) => {
    loaded.push(key);
    return Promise.resolve(key.toUpperCase());
  });
  expect(await Promise.all(['a', 'b', 'a'].map(ask))).toEqual(['A', 'B', 'A']);
  expect(loaded).toEqual(['a', 'b']);
});

test('keeps at most the given number of results', async () => {
  const loaded: string[] = [];
  const ask = memoize((key) => {
    loaded.push(key);
    return Promise.resolve(key);
  }, 2);
  for (const key of ['a', 'b', 'c', 'b', 'a']) await ask(key);
  expect(loaded).toEqual(['a', 'b', 'c', 'a']);
});

test('tries again after a failure', async () => {
  let loads = 0;
  const ask = memoize(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads)));
  await expect(ask('a')).rejects.toThrow('offline');
  expect(await ask('a')).toBe(2);
});

test('loads once, however often it is called', async () => {
  let loads = 0;
  const ask = once(() => Promise.resolve(++loads));
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(1);
});

test('tries again after a failure', async () => {
  let loads = 0;
  const ask = once(() => (++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(loads)));
  await expect(ask()).rejects.toThrow('offline');
  expect(await ask()).toBe(2);
});
