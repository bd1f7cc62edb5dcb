import { hash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import {
  LARGEST_STORED,
  OFFLINE_FORMAT,
  type OfflineFile,
  type OfflineManifest,
} from '../../archive/offline/manifest.ts';
import { digest } from '../../base/digest.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { isStored } from './is-stored.ts';

/**
 * The manifest of the files of a built site that readers can store.
 *
 * @param site its folder
 * @param fixed folders in which a file never changes under its name
 * @param moved pages at former addresses, which hosts redirect, and the paths of their targets
 */
export async function makeManifest(
  site: string,
  { fixed, moved }: Pick<OfflineManifest, 'fixed' | 'moved'>,
): Promise<OfflineManifest> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => isStored(path) && moved[path] === undefined)
    .sort();
  const read = await mapConcurrently(paths, async (path): Promise<[string, OfflineFile]> => {
    const content = await readFile(join(site, path));
    return [path, [content.length, `sha256-${hash('sha256', content, 'base64')}`]];
  });
  const files = read.filter(([, [bytes]]) => bytes <= LARGEST_STORED);
  return {
    format: OFFLINE_FORMAT,
    version: digest(JSON.stringify([files, moved])).slice(0, 16),
    bytes: files.reduce((sum, [, [bytes]]) => sum + bytes, 0),
    fixed,
    moved,
    files: Object.fromEntries(files),
  };
}
