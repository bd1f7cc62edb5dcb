import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapConcurrently } from './map-concurrently.ts';

test('does every task, in order, and never many at once', async () => {
  const items = Array.from({ length: 500 }, (_, index) => index);
  let running = 0;
  let most = 0;
  const results = await mapConcurrently(items, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await setTimeout(item % 3);
    running -= 1;
    return item * 2;
  });
  expect(results).toEqual(items.map((item) => item * 2));
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(64);
});

test('fails as a task fails', async () => {
  await expect(mapConcurrently([1, 2], () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});
