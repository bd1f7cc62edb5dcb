import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapConcurrently } from './map-concurrently.ts';

test('The results are in the order of the items, however long each takes', async () => {
  const delays = [20, 0, 10];
  expect(await mapConcurrently(delays, (delay) => setTimeout(delay, delay))).toEqual(delays);
});

test('When a task fails, those that have begun end before the error is thrown', async () => {
  const ended: number[] = [];
  const task = async (delay: number) => {
    await setTimeout(delay);
    if (delay === 0) throw new Error('no space');
    ended.push(delay);
  };
  await expect(mapConcurrently([30, 0, 10], task)).rejects.toThrow('no space');
  expect(ended).toEqual([10, 30]);
});
