import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../../base/digest.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';

/** The folder of this package’s code. */
const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

/** Where programs list the packages that they have installed, below a `node_modules` folder: npm, pnpm, Yarn. */
const LISTS = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-state.yml'];

/**
 * A digest of everything that what is worked out from an article depends on besides the content: this package’s code,
 * the versions of all installed packages, and Node.js. `undefined` if it is not known which packages are installed.
 */
export async function codeVersion(source = SOURCE): Promise<string | undefined> {
  const packages = await installedPackages(source);
  if (packages.length === 0) return undefined;
  const files = await filesIn(source);
  const contents = await mapConcurrently(files, (file) => readFile(file));
  const { node, v8, icu, unicode } = process.versions;
  const code = files.map((file, index) => [relative(source, file), digest(contents[index] ?? '')]);
  return digest(JSON.stringify([code, packages, { node, v8, icu, unicode }]));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The lists of packages in the `node_modules` folders around a folder. */
async function installedPackages(folder: string): Promise<string[]> {
  const read = LISTS.map((list) => readFile(join(folder, 'node_modules', list), 'utf8').catch(() => []));
  const here = (await Promise.all(read)).flat();
  const above = dirname(folder);
  return [...here, ...(above === folder ? [] : await installedPackages(above))];
}
