import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { mediaTypes } from '../../base/media-types.ts';
import { otherType } from '../../loaders/content-type.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { fileName } from '../article/prepare/place-images.ts';
import { freePath, imageNamed, type Images, isFileNamed, whyOther } from './images.ts';

/** What WordPress puts after the names of its smaller copies. */
const SMALLER = /-(?:\d{1,5}x\d{1,5}|scaled)(?=\.[a-z]+$)/;

/**
 * Reads which images and other files a folder holds, at any depth, such as `wp-content/uploads`. A file is known by its
 * name; of several with one name, by the folders above it. The smaller copies that WordPress makes stand for their
 * original, `map-300x200.png` for `map.png`. A file that the site would refuse is found too, with the reason, and never
 * copied.
 */
export async function readMediaFolder(media: string): Promise<Images> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter((entry) => imageNamed(entry.name) !== undefined || isFileNamed(entry.name))
    .map((entry) => relative(media, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const fileOf = new Map<string, string>();
  for (const file of files) fileOf.set(freePath(file, fileOf), file);
  const unusable = new Map(
    await mapConcurrently(files, async (file) => [file, await whyUnusable(media, file)] as const),
  );
  const images = [...fileOf].filter(([, file]) => imageNamed(file) !== undefined);
  const byName = Map.groupBy(images, ([, file]) => fileName(file).toLowerCase());
  const byOriginal = Map.groupBy(images, ([, file]) => originalName(file));
  const others = [...fileOf].filter(([, file]) => isFileNamed(file));
  const filesByName = Map.groupBy(others, ([, file]) => fileName(file).toLowerCase());
  return {
    find(address) {
      const name = fileName(address).toLowerCase();
      const own = nearest(address, byName.get(name));
      const original = name === originalName(name) ? undefined : nearest(address, byName.get(originalName(name)));
      // The site makes smaller copies of its own: the original is better than a copy beside it.
      const isBetter = original && (!own || original.common >= own.common);
      const found = (isBetter ? original : own) ?? nearest(address, largestFirst(byOriginal.get(originalName(name))));
      if (!found) return undefined;
      const why = unusable.get(found.file);
      return why === undefined ? found.path : { file: found.file, why };
    },
    findFile(address) {
      const found = nearest(address, filesByName.get(fileName(address).toLowerCase()));
      const why = found && unusable.get(found.file);
      return found && (why === undefined ? found.path : { file: found.file, why });
    },
    async read(path) {
      const file = fileOf.get(path);
      return file === undefined || unusable.get(file) !== undefined ? undefined : readFile(join(media, file));
    },
  };
}

interface Nearest {
  path: string;
  file: string;
  /** How many folders above it are those of the address. */
  common: number;
}

/** Of files with one name, the one whose folders are those of an address. */
function nearest(address: string, files: readonly (readonly [string, string])[] = []): Nearest | undefined {
  return files
    .map(([path, file]) => ({ path, file, common: foldersInCommon(address, file) }))
    .sort((a, b) => b.common - a.common)[0];
}

/** The name of the image that a smaller copy was made of: `map-300x200.png` → `map.png`. */
function originalName(file: string): string {
  return fileName(file).toLowerCase().replace(SMALLER, '');
}

/** Smaller copies of one image, the largest first. */
function largestFirst(files: readonly [string, string][] = []): [string, string][] {
  const size = ([, file]: [string, string]) => {
    const [, width, height] = /-(\d+)x(\d+)\.[a-z]+$/i.exec(file) ?? [];
    return Number(width ?? 0) * Number(height ?? 0);
  };
  return files.toSorted((a, b) => size(b) - size(a));
}

/** Why a file cannot be shown as an image; undefined where it can. */
async function whyUnusable(media: string, file: string): Promise<string | undefined> {
  try {
    const [folder, target] = await Promise.all([realpath(media), realpath(join(media, file))]);
    if (!target.startsWith(folder + sep)) return 'a link that leads out of the folder';
    if (!(await stat(target)).isFile()) return 'a link to a folder';
    const said = mediaTypes.get(extname(file).toLowerCase());
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
