import { join } from 'node:path';
import type { FindImage } from '../article/prepare/place-images.ts';
import type { Bundle } from '../input/bundle/bundle.ts';
import type { Source } from '../open-sources.ts';
import { bundleImages } from './bundle-images.ts';
import { sha256 } from './hash.ts';
import type { Images } from './images.ts';
import { readMediaFolder } from './media-folder.ts';
import type { CopiedImage } from './report.ts';
import { type OutputSettings, writeImported } from './write-file.ts';

/** All images that an import may copy: those that came with its sources, and those of the owner's folder of copies. */
export class Media {
  readonly #ofBundles: ReadonlyMap<Bundle, Images>;
  readonly #ofFolder: Images | undefined;

  constructor(ofFolder: Images | undefined, ofBundles: ReadonlyMap<Bundle, Images> = new Map()) {
    this.#ofBundles = ofBundles;
    this.#ofFolder = ofFolder;
  }

  /** How images of a source's posts are found: among those that came with it, then in the folder. */
  finderFor(source: Source): FindImage | undefined {
    const own = 'bundle' in source ? this.#ofBundles.get(source.bundle) : undefined;
    const folder = this.#ofFolder;
    return own ? (address) => own.find(address) ?? folder?.find(address) : folder?.find;
  }

  /**
   * Copies an image that an article shows into a content folder.
   *
   * @param path within the site. @example "/media/2020/06/map.png"
   * @returns undefined when a file of that name is there that no import has copied, or that was edited since
   */
  async copy(path: string, { into, earlier, journal, force }: OutputSettings): Promise<CopiedImage | undefined> {
    const content = await this.#read(path);
    const image = { path, sha256: sha256(content) };
    const settings = { earlier: earlier.images.get(path), force, journal, announces: [{ image }] };
    const became = await writeImported(join(into, path), content, settings);
    return became === 'written' || became === 'unchanged' ? image : undefined;
  }

  async #read(path: string): Promise<Uint8Array> {
    for (const images of [...this.#ofBundles.values(), this.#ofFolder]) {
      const content = await images?.read(path);
      if (content) return content;
    }
    throw new Error(`The import holds no image for ${path}.`);
  }
}

/** @param folder the owner's folder of copies */
export async function openMedia(folder: string | undefined, sources: readonly Source[]): Promise<Media> {
  const taken = new Set<string>();
  const ofBundles = new Map<Bundle, Images>();
  for (const source of sources) {
    if ('bundle' in source) ofBundles.set(source.bundle, await bundleImages(source.bundle, taken));
  }
  return new Media(folder === undefined ? undefined : await readMediaFolder(folder), ofBundles);
}
