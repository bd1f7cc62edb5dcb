import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { BookFiles, KeptBooks } from '../../data/kept-books.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import { KEPT_NAME, keptBytes, keptName, readKept } from './kept-file.ts';

/**
 * Opens a folder of finished books, a file for each page with books. It is named after the key and the version of the code,
 * and begins with a checksum.
 *
 * @param version changes whenever the code may make another book of the same
 */
export function bookStore(folder: string, version: string): KeptBooks {
  const used = new Set<string>();
  let failure: { error: unknown } | undefined;
  const nameOf = (key: string) => keptName(`${version}\n${key}`);
  return {
    restore(key) {
      const name = nameOf(key);
      const data = readKept(join(folder, name), name);
      if (!data) return undefined;
      used.add(name);
      // The checksum says that `save` wrote it.
      return deserialize(data) as BookFiles;
    },

    async save(key, files) {
      const name = nameOf(key);
      used.add(name);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, name), keptBytes(name, serialize(files)));
      } catch (error) {
        failure ??= { error };
      }
    },

    async finish() {
      const names = await readdir(folder).catch(() => []);
      const unused = names.filter((name) => KEPT_NAME.test(name) && !used.has(name));
      await mapConcurrently(unused, (name) => rm(join(folder, name), { force: true }));
      if (failure) throw failure.error;
    },
  };
}
