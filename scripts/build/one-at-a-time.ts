import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check, lock } from 'proper-lockfile';

/** How long a lock counts without a sign of life from its owner, in milliseconds: one that was killed leaves it. */
const STALE_AFTER = 60_000;

/**
 * Does `work` when no other build of the project is at it, as Astro keeps what every build works with in the project’s
 * own folders: two at once would take each other’s parts. Says so when it has to wait.
 */
export async function oneAtATime<Result>(
  root: string,
  say: (text: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = join(root, '.astro');
  await mkdir(folder, { recursive: true });
  const options = { lockfilePath: join(folder, 'build.lock'), stale: STALE_AFTER };
  if (await check(folder, options)) say('Waiting for another build of this project to end …');
  const release = await lock(folder, { ...options, retries: { forever: true, factor: 1, minTimeout: 250 } });
  try {
    return await work();
  } finally {
    await release();
  }
}
