import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { otherType } from '../../loaders/content-type.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { fileName } from '../article/prepare/place-images.ts';
import { freePath, imageNamed, type Images, whyOther } from './images.ts';

/** What WordPress puts after the names of its smaller copies. */
const SMALLER = /-(?:\d{1,5}x\d{1,5}|scaled)(?=\.[a-z]+$)/;

/**
 * Reads which images a folder holds, at any depth. An image is known by the name of its file; of several with one name,
 * by the folders above it. A file that the site would refuse is found too, with the reason, and never copied.
 */
export async function readMediaFolder(media: string): Promise<Images> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter((entry) => imageNamed(entry.name) !== undefined)
    .map((entry) => join(entry.parentPath, entry.name).slice(join(media, '/').length).replaceAll('\\', '/'))
    .sort();
  const fileOf = new Map<string, string>();
  for (const file of files) fileOf.set(freePath(file, fileOf), file);
  const unusable = new Map(
    await mapConcurrently(files, async (file) => [file, await whyUnusable(media, file)] as const),
  );
  const byName = Map.groupBy(fileOf, ([, file]) => fileName(file).toLowerCase());
  return {
    find(address) {
      const name = fileName(address).toLowerCase();
      const [nearest] = (byName.get(name) ?? byName.get(name.replace(SMALLER, '')) ?? [])
        .map(([path, file]) => ({ path, file, common: foldersInCommon(address, file) }))
        .sort((a, b) => b.common - a.common);
      if (!nearest) return undefined;
      const why = unusable.get(nearest.file);
      return why === undefined ? nearest.path : { file: nearest.file, why };
    },
    async read(path) {
      const file = fileOf.get(path);
      return file === undefined || unusable.get(file) !== undefined ? undefined : readFile(join(media, file));
    },
  };
}

/** Why a file cannot be shown as an image; undefined where it can. */
async function whyUnusable(media: string, file: string): Promise<string | undefined> {
  try {
    const [folder, target] = await Promise.all([realpath(media), realpath(join(media, file))]);
    if (!target.startsWith(folder + sep)) return 'a link that leads out of the folder';
    if (!(await stat(target)).isFile()) return 'a link to a folder';
    const said = imageNamed(file);
    const other = said && (await otherType(target, said));
    return said && other !== undefined ? whyOther(other, said) : undefined;
  } catch (error) {
    return `not readable: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** How many of the folders above two files are the same. */
function foldersInCommon(address: string, file: string): number {
  const above = (path: string) => path.split(/[?#]/, 1)[0]?.toLowerCase().split('/').slice(0, -1).reverse() ?? [];
  const [folders, own] = [above(address), above(file)];
  const differs = own.findIndex((part, index) => part !== folders[index]);
  return differs === -1 ? own.length : differs;
}
