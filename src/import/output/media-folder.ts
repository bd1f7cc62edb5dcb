import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { imageType } from '../../loaders/image-type.ts';
import { mediaTypes } from '../../loaders/media.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { type FindImage, fileName } from '../article/prepare/place-images.ts';
import { copyWhole } from '../../files/write-whole.ts';
import type { EarlierImport } from './earlier-import.ts';
import type { Journal } from './journal.ts';
import type { CopiedImage } from './report.ts';
import { hashOf, sha256 } from './write-file.ts';

/** How images are copied. */
export interface CopySettings {
  earlier: EarlierImport;
  journal: Journal;
  /** Overwrites what somebody else put there. */
  force: boolean;
}

/** Copies of a blog's images. */
export interface MediaFolder {
  /** Finds the copy of an image by its address. @example "/media/2020/06/map.png" */
  find: FindImage;
  /**
   * Copies images that articles show into a content folder.
   *
   * @returns those that are there now, and the paths of those that are not, as somebody else's files have their names
   */
  copyTo: (
    folder: string,
    paths: Iterable<string>,
    settings: CopySettings,
  ) => Promise<{ copied: CopiedImage[]; kept: string[] }>;
}

/** What WordPress puts after the names of its smaller copies. */
const SMALLER = /-(?:\d{1,5}x\d{1,5}|scaled)(?=\.[a-z]+$)/;

/**
 * Reads which images a folder holds, at any depth. An image is known by the name of its file; of several with one name,
 * by the folders above it. A file that the site would refuse is found too, with the reason, and never copied.
 */
export async function readMediaFolder(media: string): Promise<MediaFolder> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .filter((entry) => mediaTypes.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(media, '/').length).replaceAll('\\', '/'))
    .sort();
  const fileOf = new Map<string, string>();
  for (const file of files) fileOf.set(freePath(file, fileOf), file);
  const reasons = await mapConcurrently(files, (file) => whyUnusable(media, file));
  const unusable = new Map(files.map((file, index) => [file, reasons[index]]));
  const byName = Map.groupBy(fileOf, ([, file]) => fileName(file).toLowerCase());
  return {
    find(address) {
      const name = fileName(address).toLowerCase();
      const named = byName.get(name) ?? byName.get(name.replace(SMALLER, '')) ?? [];
      const likeness = new Map(named.map(([path, file]) => [path, foldersInCommon(address, file)]));
      const path = [...likeness].sort(([, a], [, b]) => b - a)[0]?.[0];
      const file = path === undefined ? undefined : fileOf.get(path);
      const why = file === undefined ? undefined : unusable.get(file);
      return file === undefined || why === undefined ? path : { file, why };
    },
    async copyTo(folder, paths, settings) {
      const copied: CopiedImage[] = [];
      const kept: string[] = [];
      for (const path of new Set(paths)) {
        const file = fileOf.get(path);
        if (file === undefined || unusable.get(file) !== undefined)
          throw new Error(`${media} holds no image for ${path}.`);
        const image = await copyImage(join(media, file), folder, path, settings);
        if (image) copied.push(image);
        else kept.push(path);
      }
      return { copied, kept };
    },
  };
}

/** Why a file cannot be shown as an image; undefined where it can. */
async function whyUnusable(media: string, file: string): Promise<string | undefined> {
  try {
    const [folder, target] = await Promise.all([realpath(media), realpath(join(media, file))]);
    if (!target.startsWith(folder + sep)) return 'a link that leads out of the folder';
    if (!(await stat(target)).isFile()) return 'a link to a folder';
    const said = mediaTypes.get(extname(file).toLowerCase());
    const type = await imageType(target);
    return type === said ? undefined : `${type ? `of the type ${type}` : 'no image'}, while its name says ${said}`;
  } catch (error) {
    return `not readable: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The path within the site under which an image is shown: in letters that need no signs in an address. */
function freePath(file: string, taken: ReadonlyMap<string, string>): string {
  const ending = extname(file);
  const stem = file
    .slice(0, -ending.length)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9/]+/g, '-')
    .split('/')
    .map((part) => part.replace(/^-|-$/g, '') || 'image')
    .join('/');
  for (let count = 1; ; count++) {
    const path = `/media/${stem}${count === 1 ? '' : `-${count}`}${ending.toLowerCase()}`;
    if (!taken.has(path)) return path;
  }
}

/** How many of the folders above two files are the same. */
function foldersInCommon(address: string, file: string): number {
  const above = (path: string) => path.split(/[?#]/, 1)[0]?.toLowerCase().split('/').slice(0, -1).reverse() ?? [];
  const [folders, own] = [above(address), above(file)];
  const differs = own.findIndex((part, index) => part !== folders[index]);
  return differs === -1 ? own.length : differs;
}

/**
 * Copies an image into a content folder.
 *
 * @param path within the site. @example "/media/2020/06/map.png"
 * @returns undefined when a file of that name is there that no import has copied, or that was edited since
 */
async function copyImage(
  from: string,
  folder: string,
  path: string,
  { earlier, journal, force }: CopySettings,
): Promise<CopiedImage | undefined> {
  const target = join(folder, path);
  const image = { path, sha256: sha256(await readFile(from)) };
  const present = await hashOf(target);
  if (present === image.sha256) return image;
  if (present !== undefined && !force && !earlier.images.get(path)?.has(present)) return undefined;
  await journal.add({ image });
  await copyWhole(from, target);
  return image;
}
