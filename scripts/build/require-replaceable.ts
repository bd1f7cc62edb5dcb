import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { insideName, isForeignToSite } from './own-folders.ts';
import { realPath } from './real-path.ts';

/**
 * Throws unless a build may put its site in the place of `folder`. A build replaces the folder whole, so it must be
 * new, empty, or a site that was built before, and outside the project's sources and the content. Symbolic links are
 * followed first. What a system puts at the top of a disk does not count.
 */
export async function requireReplaceable(folder: string, root: string, content?: string): Promise<void> {
  const real = content === undefined ? undefined : realPath(content);
  const place = realPath(folder);
  const fault = findOverlap(place, realPath(root), real) ?? (await findForeign(place));
  if (fault) {
    throw new Error(`OUT_DIR: found ${folder}, ${fault}. A build replaces this folder whole: name a new or empty one.`);
  }
}

function findOverlap(folder: string, root: string, content: string | undefined): string | undefined {
  if (isWithin(root, folder)) return 'which holds the project';
  const source = sources.find((name) => isWithin(folder, join(root, name)));
  if (source) return `which lies in the project’s ${source}`;
  if (content === undefined) return undefined;
  if (isWithin(content, folder)) return 'which holds the content';
  return isWithin(folder, content) ? 'which lies in the content folder' : undefined;
}

async function findForeign(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  if (!(await stat(folder)).isDirectory()) return 'which is a file';
  const all = await readdir(folder);
  const entries = all.filter((name) => !isForeignToSite(name));
  if (entries.length === 0 || all.some((name) => insideName.exec(name)?.groups?.['role'] === 'next')) return undefined;
  if (!marks.every((name) => entries.includes(name))) return 'which holds files but no built site';
  const hidden = entries.find((name) => name.startsWith('.') && name !== '.nojekyll');
  return hidden && `whose ${hidden} no build has written`;
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

const sources = ['src', 'content', 'public', 'scripts', 'node_modules', '.git'];

/** What every built site has, and together hardly anything else. */
const marks = ['index.html', 'pagefind', '_headers', '_redirects'];
