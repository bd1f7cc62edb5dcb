import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * The images that a content folder may hold in `media/`, by the ending of their names. SVG is not among them: it can
 * hold scripts.
 */
export const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.avif', 'image/avif'],
  ['.gif', 'image/gif'],
  ['.jpeg', 'image/jpeg'],
  ['.jpg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
]);

const NAME = String.raw`[A-Za-z0-9_][A-Za-z0-9._-]*`;
const PATH = new RegExp(String.raw`^media/(?:${NAME}/)*${NAME}?(?<=[A-Za-z0-9_-])(\.[a-z]+)$`);

/**
 * The type of an image of the content folder; undefined for every other file. Names are such that an address needs no
 * signs for them.
 *
 * @param file path within the content folder. @example "media/2020/map.png", which pages show as `/media/2020/map.png`
 */
export function mediaType(file: string): string | undefined {
  return mediaTypes.get(PATH.exec(file)?.[1] ?? '');
}

/** The images of a content folder, as paths within it. Links that lead out of `media/` are passed over. */
export async function listMedia(folder: string): Promise<string[]> {
  const files = await mediaEntries(folder);
  const own = await Promise.all(files.map((file) => isWithin(folder, file)));
  return files.filter((_file, index) => own[index]);
}

/** Everything in `media/` that has the name of an image, as paths within the content folder. */
export async function mediaEntries(folder: string): Promise<string[]> {
  return (await filesIn(folder, 'media')).filter((file) => mediaType(file) !== undefined).sort();
}

/**
 * The addresses at which pages find images: those of the content folder, and whatever is copied as it is.
 *
 * @param publicFolder the folder of files that are copied as they are
 */
export async function imageAddresses(folder: string, publicFolder = 'public'): Promise<string[]> {
  return [...(await listMedia(folder)), ...(await filesIn(publicFolder))].map((file) => `/${file}`);
}

/** The files in a part of a folder, as paths within the folder; none where there is no such folder. */
async function filesIn(folder: string, part = ''): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

/** Whether a path is a file of `media/` when every link on the way to it has been followed. */
export async function isWithin(folder: string, file: string): Promise<boolean> {
  try {
    const [content, target] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    return target.startsWith(join(content, 'media') + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
