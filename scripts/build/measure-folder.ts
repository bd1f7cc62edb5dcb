import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a built folder holds. */
export interface FolderSize {
  pages: number;
  files: number;
  /** Bytes of all files. */
  bytes: number;
  /** The largest file: its path within the folder, with slashes, and its bytes. */
  largest: { path: string; bytes: number };
}

/** Counts the pages, files and bytes of a built folder. */
export async function measureFolder(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: relative(folder, path).split(sep).join('/'), bytes: (await stat(path)).size };
      }),
  );
  return {
    pages: files.filter(({ path }) => path.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: files.reduce((most, one) => (one.bytes > most.bytes ? one : most), { path: '', bytes: 0 }),
  };
}
