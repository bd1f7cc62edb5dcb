import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-lock-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a second build waits for the first, and says so', async () => {
  const steps: string[] = [];
  const say = (text: string) => steps.push(text);
  let endFirst: () => void = () => undefined;
  let begun: () => void = () => undefined;
  const firstBegan = new Promise<void>((done) => (begun = done));
  const first = oneAtATime(root, say, async () => {
    begun();
    await new Promise<void>((done) => (endFirst = done));
    steps.push('first');
  });
  await firstBegan;
  const second = oneAtATime(
    root,
    (text) => {
      say(text);
      endFirst();
    },
    () => Promise.resolve(steps.push('second')),
  );
  await Promise.all([first, second]);
  expect(steps).toEqual([expect.stringContaining('Waiting'), 'first', 'second']);
});

test('after a build that failed the next one goes ahead', async () => {
  await expect(
    oneAtATime(
      root,
      () => undefined,
      () => Promise.reject(new Error('no')),
    ),
  ).rejects.toThrow('no');
  expect(
    await oneAtATime(
      root,
      () => undefined,
      () => Promise.resolve('done'),
    ),
  ).toBe('done');
});
