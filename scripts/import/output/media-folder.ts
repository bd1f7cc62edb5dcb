import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FindImage } from '../article/prepare/place-images.ts';

/** Kinds of image that a page may show. SVG can hold scripts, and is none of them. */
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Copies of a blog's images. */
export interface MediaFolder {
  /** Finds the copy of an image by its address. @example "/media/2020/06/map.png" */
  find: FindImage;
  /** Copies images that articles show into a content folder. */
  copyTo: (folder: string, paths: Iterable<string>) => Promise<void>;
}

/** Reads which images a folder holds, at any depth. An image is known by as much of its address as its path has. */
export async function readMediaFolder(media: string): Promise<MediaFolder> {
  const entries = await readdir(media, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && IMAGE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(media, '/').length).replaceAll('\\', '/'))
    .sort();
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return {
    find(address) {
      const path = pathOf(address);
      const name = path.slice(path.lastIndexOf('/') + 1);
      const named = byName.get(name) ?? [];
      const found = named.find((file) => path.endsWith(`/${file}`)) ?? (named.length === 1 ? named[0] : undefined);
      return found === undefined ? undefined : `/media/${found.split('/').map(encodeURIComponent).join('/')}`;
    },
    async copyTo(folder, paths) {
      for (const path of new Set(paths)) {
        const file = path.slice('/media/'.length).split('/').map(decodeURIComponent).join('/');
        const target = join(folder, 'media', file);
        const isCopied = existsSync(target) && (await readFile(target)).equals(await readFile(join(media, file)));
        if (isCopied) continue;
        await mkdir(dirname(target), { recursive: true });
        await copyFile(join(media, file), target);
      }
    },
  };
}

function pathOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  try {
    return `/${decodeURIComponent(path)}`;
  } catch {
    return `/${path}`;
  }
}
