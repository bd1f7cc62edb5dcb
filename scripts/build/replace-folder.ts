import { rmSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileSystem, fileSystem } from './file-system.ts';
import { folderBeside, folderInside } from './working-folders.ts';
import { putInPlace } from './put-in-place.ts';
import { cleanUpKilledBuilds } from './clean-up-killed-builds.ts';

interface Place {
  /** The folder to replace; its path contains no symbolic links. */
  target: string;
  /** A working folder that no other build uses now. It may be on another disk than the target. */
  workshop: string;
}

/**
 * Has `fill` write a new folder inside the workshop, then moves it to the target. If `fill` fails or the process is
 * interrupted, the new folder is removed and the target stays unchanged.
 */
export async function replaceFolder(
  { target, workshop }: Place,
  fill: (staging: string) => Promise<void>,
  files: FileSystem = fileSystem,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await mkdir(workshop, { recursive: true });
  await cleanUpKilledBuilds(target);
  for (const entry of await readdir(workshop)) {
    if (entry.startsWith('site-')) await rm(join(workshop, entry), { recursive: true, force: true });
  }
  const staging = join(workshop, `site-${process.pid}`);
  const halfMade = [staging, folderBeside(target, 'next', process.pid), folderInside(target, 'copy', process.pid)];
  const stopWatching = onInterrupt(() => {
    for (const folder of halfMade) rmSync(folder, { recursive: true, force: true });
  });
  try {
    await mkdir(staging);
    await fill(staging);
    await putInPlace(staging, target, files);
  } finally {
    for (const folder of halfMade) await rm(folder, { recursive: true, force: true });
    stopWatching();
  }
}

/** Calls `clean` and ends the process on a signal to stop. Returns a function that undoes this. */
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
