import { INDEX_FORMAT, type IndexManifest } from '../../archive/search/index-manifest.ts';
import type { SearchFiles } from './model.ts';

/** The index that the page searches: that of its own time, until the site is published anew. */
export interface CurrentIndex {
  sources: () => SearchFiles;
  /**
   * Asks the site which index it has, and goes over to another one; a page that cannot read that has to be loaded anew.
   * Where the site does not answer, the index stays the same.
   */
  renew: () => Promise<'same' | 'renewed' | 'outdated'>;
}

/**
 * @param version the index that the page was published with
 * @param open opens the index of a version
 * @param readManifest asks the site
 */
export function currentIndex(
  version: string,
  open: (version: string) => SearchFiles,
  readManifest: () => Promise<IndexManifest>,
): CurrentIndex {
  let opened = { version, sources: open(version) };
  return {
    sources: () => opened.sources,
    renew: async () => {
      const manifest = await readManifest().catch(() => undefined);
      if (!manifest || manifest.version === opened.version) return 'same';
      if (manifest.format !== INDEX_FORMAT) return 'outdated';
      opened = { version: manifest.version, sources: open(manifest.version) };
      return 'renewed';
    },
  };
}
