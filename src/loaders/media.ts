import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type MediaType, mediaTypes } from '../base/media-types.ts';
import { ignoredFiles } from './ignored-files.ts';

const NAME = String.raw`[A-Za-z0-9_][A-Za-z0-9._-]*`;
const PATH = new RegExp(String.raw`^media/(?:${NAME}/)*${NAME}?(?<=[A-Za-z0-9_-])(\.[a-z0-9]+)$`);

/**
 * The type of a file in `media/`; undefined if it is of no type that an archive may hold. Names may only have characters
 * that addresses need not encode.
 *
 * @param file path within the content folder. @example "media/2020/map.png", which pages show as `/media/2020/map.png`
 */
export function mediaType(file: string): MediaType | undefined {
  return mediaTypes.get(PATH.exec(file)?.[1] ?? '');
}

/** The files in `media/` of a content folder, as paths within it. Links that lead out of `media/` are skipped. */
export async function listMedia(folder: string): Promise<string[]> {
  const files = await mediaEntries(folder);
  const own = await Promise.all(files.map((file) => isWithin(folder, file)));
  return files.filter((_file, index) => own[index]);
}

/** Every file in `media/` of a type that an archive may hold, as paths within the content folder. */
export async function mediaEntries(folder: string): Promise<string[]> {
  const isIgnored = await ignoredFiles(folder);
  return (await filesIn(folder, 'media')).filter((file) => mediaType(file) !== undefined && !isIgnored(file)).sort();
}

/**
 * The addresses of all files that texts may show or link to: of the content folder, and of `public/`.
 *
 * @param publicFolder the folder whose files are copied unchanged
 */
export async function mediaAddresses(folder: string, publicFolder = 'public'): Promise<string[]> {
  return [...(await listMedia(folder)), ...(await filesIn(publicFolder))].map((file) => `/${file}`);
}

/** The files in a subfolder, as paths within the folder; none where it does not exist. */
async function filesIn(folder: string, part = ''): Promise<string[]> {
  const entries = await readdir(join(folder, part), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

/** Whether a path is still inside `media/` once symbolic links are resolved. */
export async function isWithin(folder: string, file: string): Promise<boolean> {
  try {
    const [content, target] = await Promise.all([realpath(folder), realpath(join(folder, file))]);
    return target.startsWith(join(content, 'media') + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
