import { copyFile } from 'node:fs/promises';
import { UnfinishedFile } from './unfinished-file.ts';
import { orWriteFault } from './write-fault.ts';

/**
 * Writes a file and the folders above it, completely or not at all. Whoever reads it meanwhile, or after the program
 * was stopped, finds the old content or the new.
 *
 * @throws a UserError that names the file and the reason, such as a full disk
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await fill(file, (unfinished) => unfinished.write(content));
}

/** Copies a file as {@link writeWhole} writes one. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await fill(to, ({ path }) => orWriteFault(to, () => copyFile(from, path)));
}

async function fill(file: string, task: (unfinished: UnfinishedFile) => Promise<void>): Promise<void> {
  const unfinished = await UnfinishedFile.begin(file);
  try {
    await task(unfinished);
    await unfinished.putInPlace();
  } catch (error) {
    await unfinished.discard();
    throw error;
  }
}
