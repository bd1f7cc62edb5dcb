import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isJunk } from 'junk';
import { UserError } from '../../../base/user-error.ts';
import { compareCodes } from '../../../base/compare-text.ts';
import type { Bundle, BundleEntry } from './bundle.ts';

/** The most files that one import takes from a folder. */
const MOST_ENTRIES = 200_000;

/**
 * Opens a folder with all that is in it, at any depth. Links are not followed, hidden files and folders are passed over,
 * but for `.obsidian`, by which a vault is known.
 *
 * @throws a UserError where it holds more files than anybody writes
 */
export async function openFolder(folder: string): Promise<Bundle> {
  const paths: string[] = [];
  await list(folder, paths);
  const found = paths.map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }));
  const entries = new Map<string, BundleEntry>();
  for (const { path, name } of found.sort((a, b) => compareCodes(a.name, b.name))) {
    entries.set(name, { size: (await stat(path)).size });
  }
  return {
    file: folder,
    size: [...entries.values()].reduce((sum, { size }) => sum + size, 0),
    entries,
    refused: [],
    read: async (path) => {
      if (!entries.has(path)) throw new UserError(`${folder}: found no ${path} in it; expected one`);
      return readFile(join(folder, path));
    },
    close: () => Promise.resolve(),
  };
}

async function list(folder: string, paths: string[]): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !isPassedOver(entry.name)) await list(path, paths);
    if (entry.isFile() && !isJunk(entry.name) && !entry.name.startsWith('.')) paths.push(path);
    if (paths.length > MOST_ENTRIES) {
      throw new UserError(`${folder}: found more than ${MOST_ENTRIES.toLocaleString('en')} files; expected fewer`);
    }
  }
}

function isPassedOver(name: string): boolean {
  return (name.startsWith('.') && name !== '.obsidian') || name === 'node_modules' || name === '__MACOSX';
}
