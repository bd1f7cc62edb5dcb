import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from './with-lock.ts';

let folder: string;
let steps: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withLock-'));
  steps = [];
});
afterEach(() => rm(folder, { recursive: true }));

interface Wishes {
  kind: string;
  onWait: () => unknown;
  stop: AbortSignal;
}

/** Work that prints its progress, and goes on until `end` is called. */
function work(name: string, { kind = 'test', onWait, stop }: Partial<Wishes> = {}) {
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const done = withLock({ folder, name: kind, onWait: onWait ?? (() => undefined), stop }, async () => {
    steps.push(`${name} begins`);
    begun.resolve();
    await end.promise;
    steps.push(`${name} ends`);
  });
  return { begun: begun.promise, end: end.resolve, done };
}

it('makes a second program wait for the first, and leaves nothing behind', async () => {
  const first = work('first');
  await first.begun;
  const second = work('second', {
    onWait: () => {
      steps.push('second waits');
      first.end();
    },
  });
  second.end();
  await Promise.all([first.done, second.done]);
  expect(steps).toEqual(['first begins', 'second waits', 'first ends', 'second begins', 'second ends']);
  expect(await readdir(folder)).toEqual([]);
});

it('allows work of another name at the same time', async () => {
  const first = work('first');
  const other = work('other', { kind: 'other' });
  await Promise.all([first.begun, other.begun]);
  first.end();
  other.end();
  await Promise.all([first.done, other.done]);
});

it('lets the next program start if the work fails', async () => {
  const failing = withLock({ folder, name: 'test', onWait: () => undefined }, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  const next = work('next');
  next.end();
  await next.done;
  expect(steps).toEqual(['next begins', 'next ends']);
});

it('can be aborted while it waits', async () => {
  const first = work('first');
  await first.begun;
  const stop = new AbortController();
  const second = work('second', { stop: stop.signal, onWait: () => stop.abort() });
  await expect(second.done).rejects.toThrow('Stopped while waiting; nothing was done.');
  first.end();
  await first.done;
  expect(steps).toEqual(['first begins', 'first ends']);
});

it('does not wait for a program that was killed', async () => {
  const module = JSON.stringify(new URL('with-lock.ts', import.meta.url).href);
  const settings = JSON.stringify({ folder, name: 'test' });
  const program = `import { withLock } from ${module};
await withLock(${settings}, () => new Promise((done) => { console.log('begun'); setTimeout(done, 60_000); }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  await once(child.stdout, 'data');
  const waiting = work('next', { onWait: () => child.kill('SIGKILL') });
  await waiting.begun;
  waiting.end();
  await waiting.done;
  expect(await readdir(folder)).toEqual([]);
});

it('names a folder in which nothing can be written', async () => {
  const lost = withLock({ folder: join(folder, 'lost'), name: 'test', onWait: () => undefined }, () =>
    Promise.resolve(),
  );
  await expect(lost).rejects.toThrow(/lost.*cannot be written/);
});
