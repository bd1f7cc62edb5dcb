import { existsSync, rmSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { tidyUp } from './tidy-up.ts';

/**
 * Lets `fill` write a new folder beside `target`, then puts it in the target's place by renaming. When `fill` fails
 * or the process is interrupted, the new folder goes and the target stays as it was.
 */
export async function replaceFolder(target: string, fill: (staging: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await tidyUp(target);
  const staging = besideFolder(target, 'next', process.pid);
  const stopWatching = onInterrupt(() => rmSync(staging, { recursive: true, force: true }));
  try {
    await mkdir(staging);
    await fill(staging);
    await swapIn(staging, target);
  } finally {
    await rm(staging, { recursive: true, force: true });
    stopWatching();
  }
}

/** A hidden folder beside `target`, named after it and the process that it belongs to: dist → .dist-next-4711. */
export function besideFolder(target: string, role: 'next' | 'old', pid: number): string {
  return join(dirname(target), `.${basename(target).replace(/^\./, '')}-${role}-${pid}`);
}

async function swapIn(staging: string, target: string): Promise<void> {
  const old = besideFolder(target, 'old', process.pid);
  const replaces = existsSync(target);
  if (replaces) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Calls `clean` and ends the process when it is told to stop. Returns what undoes this. */
function onInterrupt(clean: () => void): () => void {
  const stop = (_signal: NodeJS.Signals, number: number) => {
    clean();
    process.exit(128 + number);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, stop);
  };
}
