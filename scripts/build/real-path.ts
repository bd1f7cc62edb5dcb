import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The place that a path leads to when every symbolic link on it is followed, whether or not there is anything yet.
 *
 * @throws when its links lead in a circle
 */
export function realPath(path: string): string {
  return follow(resolve(path), 0, path);
}

function follow(path: string, links: number, asked: string): string {
  if (links > MOST_LINKS) throw new Error(`Found ${asked}, whose symbolic links lead in a circle.`);
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    const folder = follow(parent, links + 1, asked);
    const target = linkAt(join(folder, basename(path)));
    return target === undefined ? join(folder, basename(path)) : follow(resolve(folder, target), links + 1, asked);
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** More than any path has that leads somewhere. */
const MOST_LINKS = 400;
