import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { UserError } from '../../src/base/user-error.ts';
import { workingFolderName, isForeignToSite } from './working-folders.ts';
import { realPath } from './real-path.ts';

/**
 * Throws unless a build may replace `folder`. A build replaces a folder completely, so the folder must be new, empty,
 * or a site that was built before, and outside of the project's sources and the content. Symbolic links are resolved
 * first. Files that a system creates at the top of a disk are ignored.
 */
export async function requireReplaceable(folder: string, root: string, content?: string): Promise<void> {
  const real = content === undefined ? undefined : realPath(content);
  const place = realPath(folder);
  const fault = findOverlap(place, realPath(root), real) ?? (await findForeign(place));
  if (fault) {
    throw new UserError(
      `OUT_DIR: found ${folder}, ${fault}. A build replaces the whole folder, so name a new or empty one.`,
    );
  }
}

function findOverlap(folder: string, root: string, content: string | undefined): string | undefined {
  if (isWithin(root, folder)) return 'which contains the project';
  const source = sources.find((name) => isWithin(folder, join(root, name)));
  if (source) return `which is inside the project’s ${source}`;
  if (content === undefined) return undefined;
  if (isWithin(content, folder)) return 'which contains the content';
  return isWithin(folder, content) ? 'which is inside the content folder' : undefined;
}

async function findForeign(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  if (!(await stat(folder)).isDirectory()) return 'which is a file';
  const all = await readdir(folder);
  const entries = all.filter((name) => !isForeignToSite(name));
  if (entries.length === 0 || all.some((name) => workingFolderName.exec(name)?.groups?.['role'] === 'next'))
    return undefined;
  if (!marks.every((name) => entries.includes(name))) return 'which contains files but no built site';
  const hidden = entries.find((name) => name.startsWith('.') && name !== '.nojekyll');
  return hidden && `which contains ${hidden}, which no build has written`;
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

const sources = ['src', 'content', 'public', 'scripts', 'node_modules', '.git'];

/** Files that every built site has and hardly anything else has together. */
const marks = ['index.html', 'pagefind', '_redirects'];
