import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { moveFolder } from './copy-folder.ts';
import { codeOf, type FileSystem, fileSystem } from './file-system.ts';
import { mergeFolder } from './merge-folder.ts';
import { folderBeside, folderInside, systemNames } from './working-folders.ts';
import { PartlyInPlace } from './partly-in-place.ts';

/**
 * Replaces `target` by a complete new site. `target` stays unchanged until the new site is complete on its disk.
 *
 * If possible, the folder is replaced by renaming, so that the new site appears at once. Otherwise, as for a mount
 * point or in a folder of another user, its files are replaced one by one: see `mergeFolder`.
 */
export async function putInPlace(site: string, target: string, files: FileSystem = fileSystem): Promise<void> {
  const beside = folderBeside(target, 'next', process.pid);
  let at = site;
  try {
    if (!keepsFolder(target)) {
      await moveFolder(at, beside, beside, files);
      at = beside;
      swap(beside, target, files);
      await rm(folderBeside(target, 'old', process.pid), { recursive: true, force: true });
      return;
    }
  } catch (error) {
    if (!existsSync(target) || !isRefusal(error)) throw error;
  }
  const copy = folderInside(target, 'copy', process.pid);
  const next = folderInside(target, 'next', process.pid);
  try {
    await moveFolder(at, next, copy, files);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  try {
    await mergeFolder(next, target, files);
  } catch (cause) {
    throw new PartlyInPlace(target, cause);
  }
}

/** Whether a folder certainly cannot be replaced: it is the top of a disk, or was. */
function keepsFolder(target: string): boolean {
  if (!existsSync(target)) return false;
  return (
    statSync(target).dev !== statSync(dirname(target)).dev || readdirSync(target).some((name) => systemNames.has(name))
  );
}

/** Replaces one folder by another on the same disk. Nothing awaits in between, so nothing can interrupt it. */
function swap(next: string, target: string, { rename }: FileSystem): void {
  const old = folderBeside(target, 'old', process.pid);
  const replaces = existsSync(target);
  rmSync(old, { recursive: true, force: true });
  if (replaces) rename(target, old);
  try {
    rename(next, target);
  } catch (error) {
    if (replaces) rename(old, target);
    throw error;
  }
}

/** Whether the system refuses to rename a folder or to create anything beside it. */
function isRefusal(error: unknown): boolean {
  return ['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS'].includes(codeOf(error) ?? '');
}
