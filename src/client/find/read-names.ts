import type { IndexManifest } from '../../archive/search/index-manifest.ts';
import type { PackedNames } from '../../archive/search/search-index.ts';
import { readFile } from '../search/read-file.ts';

/**
 * Reads the names of the archive from its search index; undefined without one, as in `dev`.
 *
 * @param base the path that the site is published under
 */
export async function readNames(base: string): Promise<PackedNames | undefined> {
  try {
    const { version } = await readFile<IndexManifest>(`${base}search/manifest.json`);
    return await readFile<PackedNames>(`${base}search/${version}/names.json`);
  } catch {
    return undefined;
  }
}
