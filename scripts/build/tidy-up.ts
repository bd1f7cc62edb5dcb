import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Clears away what builds of `target` left behind that were killed before they could do so themselves: half-made
 * folders go, and a finished site that had just been moved aside comes back.
 */
export async function tidyUp(target: string): Promise<void> {
  const folder = dirname(target);
  const name = basename(target).replace(/^\./, '');
  for (const entry of await readdir(folder)) {
    const [, role, pid] = leftover.exec(entry) ?? [];
    if (!entry.startsWith(`.${name}-${role}-`) || isRunning(Number(pid))) continue;
    const path = join(folder, entry);
    if (role === 'old' && !existsSync(target)) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
}

const leftover = /-(next|old)-(\d+)$/;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
