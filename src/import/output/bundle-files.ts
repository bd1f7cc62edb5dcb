import { basename, dirname, join, normalize } from 'node:path/posix';
import { typeOfAddress } from '../../base/media-types.ts';
import type { UnusableImage } from '../article/prepare/place-images.ts';
import { attribute, isElement, walkNodes } from '../html/nodes.ts';
import type { Bundle } from '../input/bundle/bundle.ts';
import type { FindFile } from '../link-files.ts';
import { BETWEEN_POSTS } from '../model/between-posts.ts';
import { isOnSiteOf } from '../model/own-site.ts';
import type { Post } from '../model/post.ts';
import { whyUnusable } from './bundle-images.ts';
import { freePath, isFileNamed } from './images.ts';

/**
 * Files of a bundle, other than images, to which its posts link. They go into a folder of `media/` named after the
 * bundle: `static/files/report.pdf` of `site.zip` is `/media/site/static/files/report.pdf`. Other files are not read.
 */
export class BundleFiles {
  readonly #bundle: Bundle;
  readonly #taken: Set<string>;
  /** The paths of files in the bundle, by their names in small letters. */
  readonly #byName: ReadonlyMap<string, string[]>;
  /** What was found of files by their paths in the bundle: where they are shown, or why they are not. */
  readonly #found = new Map<string, string | UnusableImage>();
  readonly #pathAt = new Map<string, string>();

  /** @param taken paths within the site that other files of the import have; those of these are added */
  constructor(bundle: Bundle, taken: Set<string>) {
    this.#bundle = bundle;
    this.#taken = taken;
    const files = [...bundle.entries.keys()].filter(isFileNamed);
    this.#byName = Map.groupBy(files, (path) => basename(path).toLowerCase());
  }

  /**
   * Looks for the files to which a post links.
   *
   * @param page the path of the post's own file in the bundle, if it has one
   * @returns undefined where the bundle has none of them
   */
  async of(page: string | undefined, post: Post): Promise<FindFile | undefined> {
    const addresses = new Set<string>();
    walkNodes([...post.tree.children, ...post.notes.flatMap(({ children }) => children)], (node) => {
      const address = isElement(node, 'a') ? attribute(node, 'href') : undefined;
      if (address !== undefined && typeOfAddress(address)) addresses.add(address);
    });
    const found = new Map<string, string | UnusableImage>();
    for (const address of addresses) {
      const path = this.#pathOf(address, page, post);
      if (path !== undefined) found.set(address, await this.#take(path));
    }
    return found.size === 0 ? undefined : (address) => found.get(address);
  }

  /** The content of a file that was found, by its path within the site. */
  async read(place: string): Promise<Uint8Array | undefined> {
    const path = this.#pathAt.get(place);
    return path === undefined ? undefined : this.#bundle.read(path);
  }

  /**
   * The file that an address of the posts’ own site means: the one beside the page, or one whose path ends with that of
   * the address, as the folders above are those that a site’s program takes files from. Of several, the uppermost.
   */
  #pathOf(address: string, page: string | undefined, post: Post): string | undefined {
    const isWithin = !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);
    if (!isWithin && !isOnSiteOf(address, post)) return undefined;
    const [written = ''] = address.split(/[?#]/, 1);
    const beside = isWithin && page !== undefined ? normalize(join(dirname(page), decoded(written))) : undefined;
    if (beside !== undefined && !written.startsWith('/') && isFileNamed(beside) && this.#bundle.entries.has(beside)) {
      return beside;
    }
    const path = decoded(URL.parse(written, BETWEEN_POSTS)?.pathname ?? '').replace(/^\/+/, '');
    return (this.#byName.get(basename(path).toLowerCase()) ?? [])
      .filter((file) => file === path || (file.endsWith(`/${path}`) && isPlain(file.slice(0, -path.length), path)))
      .sort((a, b) => a.length - b.length)[0];
  }

  async #take(path: string): Promise<string | UnusableImage> {
    const known = this.#found.get(path);
    if (known !== undefined) return known;
    const why = await whyUnusable(this.#bundle, path);
    const found = why === undefined ? this.#place(path) : { file: path, why };
    this.#found.set(path, found);
    return found;
  }

  #place(path: string): string {
    const stem = basename(this.#bundle.file.replaceAll('\\', '/')).replace(/\.zip$/i, '');
    const place = freePath(`${stem}/${path}`, this.#taken);
    this.#taken.add(place);
    this.#pathAt.set(place, path);
    return place;
  }
}

/** Whether a name without folders is near the top: deeper, another file may have the same name. */
function isPlain(above: string, path: string): boolean {
  return path.includes('/') || above.split('/').length <= 2;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
