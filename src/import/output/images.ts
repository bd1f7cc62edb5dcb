import { extname } from 'node:path';
import { type MediaType, mediaTypes } from '../../base/media-types.ts';
import type { FindImage } from '../article/prepare/place-images.ts';
import type { FindFile } from '../link-files.ts';

/** Images that an import may copy: those of a folder, or those that came with a document. */
export interface Images {
  /** Finds the copy of an image by its address. @example "/media/2020/06/map.png" */
  find: FindImage;
  /** Finds the copy of another file by its address. @example "/media/2020/06/report.pdf" */
  findFile?: FindFile;
  /**
   * The content of an image or another file, by its path within the site; undefined for one that is not among these.
   *
   * @example "/media/2020/06/map.png"
   */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

/** The type of an image by its name; undefined for other files. */
export function imageNamed(file: string): MediaType | undefined {
  const type = mediaTypes.get(extname(file).toLowerCase());
  return type?.kind === 'image' ? type : undefined;
}

/** Whether a file is of a type that texts may link to: a document, a recording, data. */
export function isFileNamed(file: string): boolean {
  const kind = mediaTypes.get(extname(file).toLowerCase())?.kind;
  return kind === 'file' || kind === 'audio' || kind === 'video';
}

/** Why a file that is of another type than its name says is not shown. */
export function whyOther(other: string, said: MediaType): string {
  return `${other === 'unknown' ? 'no image' : `of the type ${other}`}, while its name says ${said.mime}`;
}

/** The path within the site under which an image is shown: in letters that need no signs in an address. */
export function freePath(file: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const ending = extname(file);
  const stem = file
    .slice(0, file.length - ending.length)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9/]+/g, '-')
    .split('/')
    .map((part) => part.replace(/^-|-$/g, '') || 'image')
    .join('/');
  for (let count = 1; ; count++) {
    const path = `/media/${stem}${count === 1 ? '' : `-${count}`}${ending.toLowerCase()}`;
    if (!taken.has(path)) return path;
  }
}
