import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

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

/** The images of a content folder, as paths within it. */
export async function listMedia(folder: string): Promise<string[]> {
  const media = join(folder, 'media');
  const entries = await readdir(media, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => mediaType(file) !== undefined)
    .sort();
}
