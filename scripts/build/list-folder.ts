import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Everything inside a folder as paths from it, each folder before its contents.
 *
 * @param passOver names at the top of the folder to skip, with everything in them
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
