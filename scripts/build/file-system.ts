import { mkdirSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** The operations that put a built site in its place, in one object so that tests can make them fail. */
export interface FileSystem {
  /** Moves a file or a folder, in the place of a file of that name. Fails where a disk ends. */
  rename: (from: string, to: string) => void;
  /** Makes a folder. */
  makeFolder: (path: string) => void;
  /** Writes a new file. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export const fileSystem: FileSystem = {
  rename: renameSync,
  makeFolder: (path) => void mkdirSync(path),
  write: writeWhole,
};

/**
 * Writes a new file, all of it or none. Closing it is part of that: some file systems say only then that they were full.
 *
 * @throws with the file's path also where the system's error names none
 */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      const { size } = await file.stat();
      if (size !== bytes.length) throw new Error(`${path}: wrote ${size} bytes of ${bytes.length}.`);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}

/** The code of a system's error, such as ENOSPC. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
