import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { digest } from '../base/digest.ts';

/** Every file of a folder with a digest of its contents. */
export async function fingerprints(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const all = files.map(async (file) => `${relative(folder, file)} ${digest(await readFile(file))}`);
  return (await Promise.all(all)).sort();
}
