import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { compareCodes } from '../../src/base/compare-text.ts';
import { type Reference, referencesIn } from './references.ts';

/** A file of the package. */
export interface ShippedFile {
  /** Relative to the project's folder, with `/`. */
  path: string;
  text: string;
  references: readonly Reference[];
}

/** The files that owners import and run. */
const ENTRIES = ['src/integration.ts', 'src/content.ts', 'src/schemas.ts', 'scripts/steppe.ts'];

/** Folders whose files owners or Astro find by name. */
const ROUTES = 'src/routes';
const FOLDERS = [ROUTES, 'src/components', 'src/layouts'];

/**
 * The source files of the package: the entries, and the files that they need, directly or through others. No entry
 * needs tests and their helpers.
 *
 * @param root the project's folder
 * @throws if a file refers to one that does not exist
 */
export async function shippedFiles(root: string): Promise<ShippedFile[]> {
  const found = new Map<string, ShippedFile>();
  const waiting = [...ENTRIES, ...(await Promise.all(FOLDERS.map((folder) => pagesIn(root, folder)))).flat()];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const file = await readShipped(root, path);
    found.set(path, file);
    waiting.push(
      ...file.references
        .filter(isNeededFile)
        .map(({ name }) => posix.join(posix.dirname(file.path), name.replace(/\?.*$/, ''))),
    );
  }
  return [...found.values()].sort((one, other) => compareCodes(one.path, other.path));
}

/** The packages that files import, by name and in order, each with a file that does. */
export function packagesOf(files: readonly ShippedFile[]): Map<string, string> {
  const found = files.flatMap(({ path, references }) =>
    references
      .filter(({ name, kind, isNeeded }) => kind === 'package' && isNeeded && !/^(?:node|astro|virtual):/.test(name))
      .map(({ name }): [string, string] => [packageOf(name), path]),
  );
  return new Map(found.sort(([one], [other]) => compareCodes(one, other)));
}

/** "@astrojs/mdx" → "@astrojs/mdx", "astro/zod" → "astro" */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

async function readShipped(root: string, path: string): Promise<ShippedFile> {
  const text = await readFile(join(root, path), 'utf8');
  return { path, text, references: referencesIn(path, text) };
}

/** A folder to which code refers is shipped whole. */
function isNeededFile({ name, kind, isNeeded }: Reference): boolean {
  return kind === 'file' && isNeeded && !name.endsWith('/');
}

/** Pages, components and endpoints. */
async function pagesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && (folder === ROUTES ? /\.(?:astro|ts)$/ : /\.astro$/).test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
}
