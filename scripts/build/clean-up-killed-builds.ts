import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';
import { finishMerge } from './merge-folder.ts';
import { workingFolderName } from './working-folders.ts';

/**
 * Cleans up after builds of `target` that were killed: partial folders are removed, a finished site that had just been
 * moved aside is restored, and one that was being moved into place file by file is completed.
 */
export async function cleanUpKilledBuilds(target: string): Promise<void> {
  await tidyBeside(target);
  if (existsSync(target)) await tidyInside(target);
}

async function tidyBeside(target: string): Promise<void> {
  const folder = dirname(target);
  const name = basename(target).replace(/^\./, '');
  for (const entry of await readdir(folder).catch(() => [])) {
    const [, role, pid] = leftover.exec(entry) ?? [];
    if (!entry.startsWith(`.${name}-${role}-`) || isOfOther(pid)) continue;
    const path = join(folder, entry);
    if (role === 'old' && !existsSync(target)) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
}

async function tidyInside(target: string): Promise<void> {
  for (const entry of await readdir(target)) {
    const { role, pid } = workingFolderName.exec(entry)?.groups ?? {};
    if (role === undefined || isOfOther(pid)) continue;
    if (role === 'next') await finishMerge(join(target, entry), target);
    else await rm(join(target, entry), { recursive: true, force: true });
  }
}

const leftover = /-(next|old)-(\d+)$/;

/** Whether another process uses a folder. In a container, process ids repeat from build to build. */
function isOfOther(pid: string | undefined): boolean {
  return Number(pid) !== process.pid && isRunning(Number(pid));
}
