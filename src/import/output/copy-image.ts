import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyWhole } from '../../files/write-whole.ts';
import type { EarlierImport } from './earlier-import.ts';
import type { Journal } from './journal.ts';
import type { CopiedImage } from './report.ts';
import { sha256 } from './write-file.ts';

/** How images are copied. */
export interface CopySettings {
  earlier: EarlierImport;
  journal: Journal;
  /** Overwrites what somebody else put there. */
  force: boolean;
}

/**
 * Copies an image into a content folder.
 *
 * @param path within the site. @example "/media/2020/06/map.png"
 * @returns undefined when a file of that name is there that no import has copied, or that was edited since
 */
export async function copyImage(
  from: string,
  folder: string,
  path: string,
  { earlier, journal, force }: CopySettings,
): Promise<CopiedImage | undefined> {
  const target = join(folder, path);
  const image = { path, sha256: sha256(await readFile(from)) };
  const present = await readFile(target).then(sha256, () => undefined);
  if (present === image.sha256) return image;
  if (present !== undefined && !force && !earlier.images.get(path)?.has(present)) return undefined;
  await journal.add({ image });
  await copyWhole(from, target);
  return image;
}
