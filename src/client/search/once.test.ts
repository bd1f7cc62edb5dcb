import { expect, test } from 'vitest';
import { once } from './once.ts';

test('loads once, however often it is asked', async () => {
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
