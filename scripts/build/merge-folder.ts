import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileSystem, fileSystem } from './file-system.ts';
import { listFolder } from './list-folder.ts';
import { isForeignToSite } from './working-folders.ts';

/**
 * Replaces the files of an old site by those of a complete new one, where the folder itself cannot be replaced.
 *
 * Each file is replaced in one step, so none is ever partial or missing: first assets, then pages, the front page last;
 * files that the new site does not have are removed at the end. For a moment, pages of both sites exist side by side.
 * `from` must be on the disk of `target`, and is empty afterwards.
 */
export async function mergeFolder(from: string, target: string, files: FileSystem = fileSystem): Promise<void> {
  const next = await listFolder(from);
  const before = await listFolder(target, isForeignToSite);
  // Nothing below awaits, so an interruption waits until everything is in place.
  moveFiles(from, target, next, files);
  const kept = new Set([...next.files, ...next.folders]);
  for (const path of [...before.files, ...before.folders]) {
    if (!kept.has(path)) rmSync(join(target, path), { recursive: true, force: true });
  }
}

/** Continues an interrupted merge but removes nothing: removing needs the full list of the new site's files. */
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

/** A file's place in the order: after the files that it refers to. */
function turn(path: string): number {
  if (path === 'index.html') return 3;
  if (path.endsWith('.html')) return 2;
  return dirname(path) === 'pagefind' ? 1 : 0;
}
