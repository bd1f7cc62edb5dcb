import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { codeOf } from './file-system.ts';
import { hasEnded, ownerName } from './lock-owner.ts';

/**
 * How long a lock counts without a sign of life from its owner, in milliseconds. It matters only where nobody can say
 * whether the owner still lives, as when two machines share a folder.
 */
const STALE_AFTER = 60_000;

/** How often a build that waits looks again, in milliseconds. */
const LOOK_EVERY = 250;

/** What the name of the file begins with that says whose the lock is. */
const OWNER = 'build.owner-';

/**
 * Does `work` when no other build of the project is at it, as Astro keeps what every build works with in the project’s
 * own folders: two at once would take each other’s parts. Says so when it has to wait. A build that was killed holds up
 * nobody.
 */
export async function oneAtATime<Result>(
  root: string,
  say: (text: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = join(root, '.astro');
  await mkdir(folder, { recursive: true });
  const release = await takeLock(folder, say);
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Waits until the lock is ours. Resolves to what gives it up. */
async function takeLock(folder: string, say: (text: string) => void): Promise<() => Promise<void>> {
  const lockfilePath = join(folder, 'build.lock');
  let waits = false;
  for (;;) {
    try {
      const unlock = await lock(folder, { lockfilePath, stale: STALE_AFTER });
      const disown = own(folder);
      return async () => {
        disown();
        await unlock();
      };
    } catch (error) {
      if (codeOf(error) !== 'ELOCKED') throw error;
    }
    if (await hasLostOwner(folder)) {
      await rm(lockfilePath, { recursive: true, force: true });
      continue;
    }
    if (!waits) say('Waiting for another build of this project to end …');
    waits = true;
    await setTimeout(LOOK_EVERY);
  }
}

/** Writes down whose the lock is. Returns what takes that back. */
function own(folder: string): () => void {
  for (const name of readdirSync(folder)) if (name.startsWith(OWNER)) rmSync(join(folder, name), { force: true });
  const file = join(folder, OWNER + ownerName());
  writeFileSync(file, '');
  const disown = () => {
    process.off('exit', disown);
    rmSync(file, { force: true });
  };
  process.on('exit', disown);
  return disown;
}

/** Whether the owner of the lock has ended without releasing it. When several ask at once, only one gets true. */
async function hasLostOwner(folder: string): Promise<boolean> {
  const owner = (await readdir(folder)).find((name) => name.startsWith(OWNER));
  if (owner === undefined || !hasEnded(owner.slice(OWNER.length))) return false;
  return unlink(join(folder, owner)).then(
    () => true,
    () => false,
  );
}
