import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, posix, sep } from 'node:path';
import { mediaTypes } from '../../base/media-types.ts';
import { otherType } from '../../loaders/content-type.ts';
import type { FindImage, UnusableImage } from '../article/prepare/place-images.ts';
import { attribute, isElement, walkNodes } from '../html/nodes.ts';
import type { FindFile } from '../link-files.ts';
import type { Post } from '../model/post.ts';
import { freePath, imageNamed, isFileNamed, whyOther } from './images.ts';

/** What was found beside the file of a post. */
export interface FoundBeside {
  find: FindImage;
  findFile: FindFile;
}

/**
 * Images and other files that are beside a page or a text in Markdown, or below its folder, and that it names. They go
 * into a folder of `media/` that is named after its file: `img/map.png` of `ford.md` is `/media/ford/img/map.png`.
 */
export class ImagesBeside {
  /** Files by their paths within the site, and the other way round. */
  readonly #fileAt = new Map<string, string>();
  readonly #placeOf = new Map<string, string>();
  readonly #taken: Set<string>;

  /** @param taken paths within the site that other images of the import have; those of these are added */
  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  /** @returns undefined where the post names no file that is there */
  async of(file: string, { tree, notes }: Pick<Post, 'notes' | 'tree'>): Promise<FoundBeside | undefined> {
    const addresses = new Set<string>();
    walkNodes([...tree.children, ...notes.flatMap(({ children }) => children)], (node) => {
      const address = isElement(node, 'img') ? attribute(node, 'src') : isElement(node, 'a') && attribute(node, 'href');
      if (address) addresses.add(address.trim());
    });
    const found = new Map<string, string | UnusableImage>();
    for (const address of addresses) {
      const path = pathBeside(address);
      const here = path === undefined ? undefined : await this.#look(file, path);
      if (here !== undefined) found.set(address, here);
    }
    if (found.size === 0) return undefined;
    const isImage = (address: string) => imageNamed(pathBeside(address) ?? '') !== undefined;
    return {
      find: (address) => (isImage(address) ? found.get(address) : undefined),
      findFile: (address) => (isImage(address) ? undefined : found.get(address)),
    };
  }

  /** The content of a file that was found, by its path within the site. */
  async read(place: string): Promise<Uint8Array | undefined> {
    const file = this.#fileAt.get(place);
    return file === undefined ? undefined : readFile(file);
  }

  async #look(page: string, path: string): Promise<string | UnusableImage | undefined> {
    const target = await realpath(join(dirname(page), path)).catch(() => undefined);
    if (target === undefined || !(await stat(target)).isFile()) return undefined;
    const folder = await realpath(dirname(page));
    if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      return { file: path, why: 'a link that leads out of the folder' };
    const said = mediaTypes.get(extname(path).toLowerCase());
    try {
      const other = said && (await otherType(target, said));
      if (said && other !== undefined) return { file: path, why: whyOther(other, said) };
    } catch (error) {
      return { file: path, why: `not readable: ${error instanceof Error ? error.message : String(error)}` };
    }
    const stem = basename(page, extname(page));
    const place = this.#placeOf.get(target) ?? freePath(`${stem}/${path}`, this.#taken);
    this.#placeOf.set(target, place);
    this.#taken.add(place);
    this.#fileAt.set(place, target);
    return place;
  }
}

/**
 * The path that an address names beside its page; undefined where it leads elsewhere. What browsers save with a page has
 * the page's own address before it: of that, the path from its folder `…_files` is meant.
 */
function pathBeside(address: string): string | undefined {
  const [written = ''] = address.split(/[?#]/, 1);
  const saved = /^https?:\/\/[^?#]*\/([^/?#]+_files\/[^?#]+)$/i.exec(written)?.[1];
  if (saved === undefined && /^(?:[a-z][a-z\d+.-]*:|[\\/])/i.test(written)) return undefined;
  const path = posix.normalize(decoded(saved ?? written));
  const isWithin = path !== '..' && !/^(?:\.\.)?[\\/]|[\\\0]/.test(path);
  return isWithin && (imageNamed(path) !== undefined || isFileNamed(path)) ? path : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
