import { INDEX_FORMAT, type IndexManifest } from '../../archive/search/index-manifest.ts';
import type { SearchFiles } from './model.ts';

/** The index that the page searches: that of its own build, until a new version of the site is published. */
export interface CurrentIndex {
  sources: () => SearchFiles;
  /**
   * Asks the site for its current index, and changes to that. A page that cannot read it must be reloaded. If the site
   * does not answer, the index stays the same.
   */
  renew: () => Promise<'same' | 'renewed' | 'outdated'>;
}

/**
 * @param version the index of the page's own build
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
