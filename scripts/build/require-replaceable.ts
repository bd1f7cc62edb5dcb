import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

/**
 * Throws unless a build may put its site in the place of `folder`. A build replaces the folder whole, so it must be
 * new, empty, or a site that was built before, and outside the project's sources.
 */
export async function requireReplaceable(folder: string, root: string): Promise<void> {
  const fault = await findFault(folder, resolve(root));
  if (fault) {
    throw new Error(`OUT_DIR: found ${folder}, ${fault}. A build replaces this folder whole: name a new or empty one.`);
  }
}

async function findFault(folder: string, root: string): Promise<string | undefined> {
  if (`${root}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)) return 'which holds the project';
  const source = sources.find((name) => `${folder}${sep}`.startsWith(join(root, name) + sep));
  if (source) return `which lies in the project’s ${source}`;
  if (!existsSync(folder)) return undefined;
  if (!(await stat(folder)).isDirectory()) return 'which is a file';
  const entries = await readdir(folder);
  if (entries.length > 0 && !entries.includes('index.html')) return 'which holds files but no built site';
  return undefined;
}

const sources = ['src', 'content', 'public', 'scripts', 'node_modules', '.git'];
