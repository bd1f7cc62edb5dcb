import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type MediaType, mediaTypes } from '../../base/media-types.ts';
import { otherType } from '../../loaders/content-type.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { type FindImage, fileName } from '../article/prepare/place-images.ts';
import { sha256 } from './hash.ts';
import type { CopiedImage } from './report.ts';
import { type OutputSettings, writeImported } from './write-file.ts';

/** Copies of a blog's images. */
export interface MediaFolder {
  /** Finds the copy of an image by its address. @example "/media/2020/06/map.png" */
  find: FindImage;
  /**
   * Copies an image that an article shows into a content folder.
   *
   * @param path within the site. @example "/media/2020/06/map.png"
   * @returns undefined when a file of that name is there that no import has copied, or that was edited since
   */
  copy: (path: string, settings: OutputSettings) => Promise<CopiedImage | undefined>;
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
    async copy(path, { into, earlier, journal, force }) {
      const file = fileOf.get(path);
      if (file === undefined || unusable.get(file) !== undefined) {
        throw new Error(`${media} holds no image for ${path}.`);
      }
      const content = await readFile(join(media, file));
      const image = { path, sha256: sha256(content) };
      const settings = { earlier: earlier.images.get(path), force, journal, announces: [{ image }] };
      const became = await writeImported(join(into, path), content, settings);
      return became === 'written' || became === 'unchanged' ? image : undefined;
    },
  };
}

/** The type of an image by its name; undefined for other files. */
function imageNamed(file: string): MediaType | undefined {
  const type = mediaTypes.get(extname(file).toLowerCase());
  return type?.kind === 'image' ? type : undefined;
}

/** Why a file cannot be shown as an image; undefined where it can. */
async function whyUnusable(media: string, file: string): Promise<string | undefined> {
  try {
    const [folder, target] = await Promise.all([realpath(media), realpath(join(media, file))]);
    if (!target.startsWith(folder + sep)) return 'a link that leads out of the folder';
    if (!(await stat(target)).isFile()) return 'a link to a folder';
    const said = imageNamed(file);
    const other = said && (await otherType(target, said));
    if (said === undefined || other === undefined) return undefined;
    return `${other === 'unknown' ? 'no image' : `of the type ${other}`}, while its name says ${said.mime}`;
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
