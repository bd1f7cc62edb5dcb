import { mkdirSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** The file operations that move a built site into place, as one object so that tests can make them fail. */
export interface FileSystem {
  /** Renames a file or folder, replacing a file of that name. Fails across disks. */
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
 * Writes a new file completely or not at all. That includes closing it: some file systems report only then that they
 * are full.
 *
 * @throws with the file's path even if the system's error has none
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

/** The code of a system error, such as ENOSPC. */
export function codeOf(error: unknown): string | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}
