import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, type FileSystem, fileSystem } from './file-system.ts';
import { listFolder } from './list-folder.ts';

/** The number of files copied at once. */
const AT_ONCE = 8;

/** Copies a folder to a path that does not exist yet. Stops at the first file that could not be written completely. */
export async function copyFolder(from: string, to: string, { makeFolder, write } = fileSystem): Promise<void> {
  const { folders, files } = await listFolder(from);
  makeFolder(to);
  for (const folder of folders) makeFolder(join(to, folder));
  const waiting = files.values();
  const copyRest = async () => {
    for (const file of waiting) await write(join(to, file), await readFile(join(from, file)));
  };
  const results = await Promise.allSettled(Array.from({ length: AT_ONCE }, copyRest));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * Moves a folder to a path that does not exist yet; to another disk by copying it. If that fails, the partial copy is
 * at `halfway`.
 */
export async function moveFolder(from: string, to: string, halfway: string, files: FileSystem): Promise<void> {
  try {
    files.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await copyFolder(from, halfway, files);
    files.rename(halfway, to);
    await rm(from, { recursive: true, force: true });
  }
}
