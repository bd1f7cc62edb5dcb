import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../src/base/user-error.ts';

/**
 * The path with every symbolic link resolved; its end need not exist yet.
 *
 * @throws a UserError if links form a circle
 */
export function realPath(path: string): string {
  return follow(resolve(path), 0, path);
}

function follow(path: string, links: number, asked: string): string {
  if (links > MOST_LINKS) throw new UserError(`Found ${asked}, whose symbolic links form a circle.`);
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

/** More links than any valid path has. */
const MOST_LINKS = 400;
