import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
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

test('after a build that was killed the next one goes ahead at once, and so does one that waited for it', async () => {
  const killed = await startBuild();
  const said: string[] = [];
  const waiting = oneAtATime(
    root,
    (text) => {
      said.push(text);
      killed.kill('SIGKILL');
    },
    () => Promise.resolve('done'),
  );
  expect(await waiting).toBe('done');
  expect(said).toEqual([expect.stringContaining('Waiting')]);

  const another = await startBuild();
  another.kill('SIGKILL');
  await once(another, 'close');
  const nothing = (text: string) => expect.fail(text);
  expect(await oneAtATime(root, nothing, () => Promise.resolve('done'))).toBe('done');
  expect(await readdir(join(root, '.astro'))).toEqual([]);
});

test('of several builds that wait for one that was killed, one works at a time', async () => {
  const killed = await startBuild();
  let working = 0;
  const most: number[] = [];
  const builds = Array.from({ length: 4 }, () =>
    oneAtATime(
      root,
      () => killed.kill('SIGKILL'),
      async () => {
        most.push(++working);
        await new Promise((done) => setTimeout(done, 20));
        working--;
      },
    ),
  );
  await Promise.all(builds);
  expect(most).toEqual([1, 1, 1, 1]);
});

/** Starts a process that holds the lock until it is killed. */
async function startBuild() {
  const program = `
    const { oneAtATime } = await import(${JSON.stringify(new URL('one-at-a-time.ts', import.meta.url).href)});
    await oneAtATime(${JSON.stringify(root)}, () => {}, async () => {
      console.log('begun');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 2] });
  await once(child.stdout ?? child, 'data');
  return child;
}
