import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What is in a folder and the folders within, as paths from it: folders before what they hold.
 *
 * @param passOver names right in the folder that are left out, with all that they hold
 */
export async function listFolder(
  folder: string,
  passOver: (name: string) => boolean = () => false,
): Promise<{ folders: string[]; files: string[] }> {
  const found = { folders: new Array<string>(), files: new Array<string>() };
  const visit = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      if (path === '' && passOver(entry.name)) continue;
      const inFolder = join(path, entry.name);
      found[entry.isDirectory() ? 'folders' : 'files'].push(inFolder);
      if (entry.isDirectory()) await visit(inFolder);
    }
  };
  await visit('');
  return found;
}
