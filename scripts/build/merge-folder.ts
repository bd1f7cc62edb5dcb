import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileSystem, fileSystem } from './file-system.ts';
import { listFolder } from './list-folder.ts';
import { isForeignToSite } from './own-folders.ts';

/**
 * Puts the files of a whole new site in the place of those of an old one, where the folder itself cannot be replaced.
 *
 * Each file is replaced in one step, so that none is ever half there or missing: first what pages are made of, then the
 * pages, the front page last; what the new site has no longer goes at the end. For the moment that this takes, pages of
 * both sites stand side by side. `from` has to be on the disk of `target`, and is empty afterwards.
 */
export async function mergeFolder(from: string, target: string, files: FileSystem = fileSystem): Promise<void> {
  const next = await listFolder(from);
  const before = await listFolder(target, isForeignToSite);
  // From here on nothing is awaited: an interruption waits until all is in its place.
  moveFiles(from, target, next, files);
  const kept = new Set([...next.files, ...next.folders]);
  for (const path of [...before.files, ...before.folders]) {
    if (!kept.has(path)) rmSync(join(target, path), { recursive: true, force: true });
  }
}

/** Goes on with a merge that was cut off, but removes nothing: that needs to know all that the new site has. */
export async function finishMerge(from: string, target: string, files: FileSystem = fileSystem): Promise<void> {
  moveFiles(from, target, await listFolder(from), files);
}

function moveFiles(
  from: string,
  target: string,
  next: Awaited<ReturnType<typeof listFolder>>,
  { rename, makeFolder }: FileSystem,
): void {
  for (const path of next.folders) {
    const folder = join(target, path);
    if (existsSync(folder) && !lstatSync(folder).isDirectory()) rmSync(folder);
    if (!existsSync(folder)) makeFolder(folder);
  }
  for (const path of next.files.toSorted((a, b) => turn(a) - turn(b))) {
    const file = join(target, path);
    if (existsSync(file) && lstatSync(file).isDirectory()) rmSync(file, { recursive: true });
    rename(join(from, path), file);
  }
  rmSync(from, { recursive: true, force: true });
}

/** When a file's turn comes: after those that it leads to. */
function turn(path: string): number {
  if (path === 'index.html') return 3;
  if (path.endsWith('.html')) return 2;
  return dirname(path) === 'pagefind' ? 1 : 0;
}
