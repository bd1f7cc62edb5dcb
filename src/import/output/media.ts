import { join, posix } from 'node:path';
import type { FindImage } from '../article/prepare/place-images.ts';
import type { Post } from '../model/post.ts';
import type { Bundle } from '../input/bundle/bundle.ts';
import { bundlesOf, type Source } from '../model/source.ts';
import type { FindFile } from '../link-files.ts';
import { BundleFiles } from './bundle-files.ts';
import { bundleImages } from './bundle-images.ts';
import { sha256 } from './hash.ts';
import { type FoundBeside, ImagesBeside } from './images-beside.ts';
import type { Images } from './images.ts';
import { readMediaFolder } from './media-folder.ts';
import type { CopiedImage } from './report.ts';
import { type OutputSettings, writeImported } from './write-file.ts';

/** All images that an import may copy: those that came with its sources, and those of the owner's folder of copies. */
export class Media {
  readonly #ofBundles: ReadonlyMap<Bundle, Images>;
  readonly #ofFolder: Images | undefined;
  /** Other files of bundles. */
  readonly #files = new Map<Bundle, BundleFiles>();
  /** Those that were written out in the text of posts, by their paths within the site. */
  readonly #written = new Map<string, Uint8Array>();

  readonly #beside: ImagesBeside;
  /** What is beside the file of the post at hand. */
  #found: Partial<FoundBeside> | undefined;

  /** @param taken paths within the site that images of bundles have */
  constructor(
    ofFolder: Images | undefined,
    ofBundles: ReadonlyMap<Bundle, Images> = new Map(),
    taken = new Set<string>(),
  ) {
    this.#ofBundles = ofBundles;
    this.#ofFolder = ofFolder;
    this.#beside = new ImagesBeside(taken);
    for (const bundle of ofBundles.keys()) this.#files.set(bundle, new BundleFiles(bundle, taken));
  }

  /**
   * Looks for what a post names beside its file, where that is a page or a text in Markdown and came alone, and for the
   * files to which it links in the bundle that it came in.
   */
  async lookBeside(source: Source, post: Post): Promise<void> {
    const bundle = 'bundle' in source ? source.bundle : 'within' in source ? source.within?.bundle : undefined;
    if (bundle) {
      const page = 'bundle' in source ? post.place : 'within' in source ? source.within?.path : undefined;
      const findFile = await this.#files.get(bundle)?.of(page, post);
      this.#found = findFile && { findFile };
      return;
    }
    const isAlone = 'input' in source && !source.within && !source.reader.isStreamed && !source.reader.takesAll;
    this.#found = isAlone ? await this.#beside.of(source.input.file, post) : undefined;
  }

  /**
   * How images of a post are found: among those in its text, among those that came with its source, then in the folder.
   */
  finderFor(source: Source, { images }: Pick<Post, 'images'> = {}): FindImage | undefined {
    const others = this.#finderOf(source);
    return images ? (address) => this.#inText(address, images) ?? others?.(address) : others;
  }

  #inText(address: string, images: NonNullable<Post['images']>): string | undefined {
    const content = images.get(address);
    if (!content) return undefined;
    const path = `/media/images/${posix.basename(address)}`;
    this.#written.set(path, content);
    return path;
  }

  #finderOf(source: Source): FindImage | undefined {
    const own = this.#cameWith(source);
    const folder = this.#ofFolder;
    return own ? (address) => own(address) ?? folder?.find(address) : folder?.find;
  }

  /** Finds files other than images: beside the file of the post at hand or in its bundle, then in the folder of copies. */
  get fileFinder(): FindFile | undefined {
    const own = this.#found?.findFile;
    const ofFolder = this.#ofFolder?.findFile;
    return own ? (address) => own(address) ?? ofFolder?.(address) : ofFolder;
  }

  #cameWith(source: Source): FindImage | undefined {
    if ('bundle' in source) return this.#ofBundles.get(source.bundle)?.find;
    if (!('within' in source) || !source.within) return this.#found?.find;
    const { bundle, path } = source.within;
    const images = this.#ofBundles.get(bundle);
    return images && ((address) => findBeside(path, address, images.find));
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
    const written = this.#written.get(path);
    this.#written.delete(path);
    if (written) return written;
    for (const images of [...this.#ofBundles.values(), ...this.#files.values(), this.#beside, this.#ofFolder]) {
      const content = await images?.read(path);
      if (content) return content;
    }
    throw new Error(`The import holds no image for ${path}.`);
  }
}

/** An image beside a page, or at the end of its address: `https://rivers.example/img/map.png` may be `site/img/map.png`. */
function findBeside(page: string, address: string, find: FindImage): ReturnType<FindImage> {
  const [written = ''] = address.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').split(/[?#]/, 1);
  const parts = decoded(written).split('/').filter(Boolean);
  const folder = posix.dirname(page);
  const tried = parts.flatMap((_, from) => {
    const path = parts.slice(from).join('/');
    return [posix.join(folder, path), posix.normalize(path)];
  });
  return tried.map((path) => find(path)).find((found) => found !== undefined);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param folder the owner's folder of copies */
export async function openMedia(folder: string | undefined, sources: readonly Source[]): Promise<Media> {
  const taken = new Set<string>();
  const ofBundles = new Map<Bundle, Images>();
  for (const bundle of bundlesOf(sources)) ofBundles.set(bundle, await bundleImages(bundle, taken));
  return new Media(folder === undefined ? undefined : await readMediaFolder(folder), ofBundles, taken);
}
