import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { digest } from '../../base/digest.ts';
import { imageSizeOf } from '../../loaders/image-size.ts';
import { mapConcurrently } from '../../loaders/map-concurrently.ts';
import type { ImageFile } from '../../markdown/show-image.ts';

/** Encodes an image as WebP with a width in pixels. */
export type Encode = (image: Buffer, width: number) => Promise<Uint8Array>;

export interface CopySettings {
  /** The content folder. */
  content: string;
  /** Where copies are kept for the next build. */
  kept: string;
  encode: Encode;
  /** Changes whenever `encode` may make other bytes of the same image. */
  version: string;
}

export interface ImageCopies {
  /** By the address of the image. */
  byAddress: ReadonlyMap<string, ImageFile['copies']>;
  /** The paths of the kept copies, by their address. */
  files: ReadonlyMap<string, string>;
}

/** The folder of the site for copies: hosts let browsers keep its files for ever, because their names change. */
const FOLDER = '/_astro/';

/** Widths of copies: a phone, a phone with fine pixels, the column of text with fine pixels. */
const WIDTHS = [400, 800, 1216] as const;
const WIDEST = Math.max(...WIDTHS);

/** A copy must have less than this part of the bytes of its image. */
const PAYS = 0.8;

/**
 * Makes smaller copies of images where they pay. Copies that an earlier build has made are used again, and those that
 * no image needs any more are deleted.
 *
 * @param images paths within the content folder. @example ["media/2020/map.jpg"]
 */
export async function makeCopies(images: readonly string[], settings: CopySettings): Promise<ImageCopies> {
  await mkdir(settings.kept, { recursive: true });
  const unused = new Set(await readdir(settings.kept));
  const files = new Map<string, string>();
  const found = await mapConcurrently(images, async (file) => {
    const made = await copiesOf(file, settings, unused);
    for (const { address, path } of made) if (path !== undefined) files.set(address, path);
    return [`/${file}`, made.map(({ address, width }) => ({ address, width }))] as const;
  });
  await mapConcurrently([...unused], (name) => rm(join(settings.kept, name), { force: true }));
  return { byAddress: new Map(found.filter(([, copies]) => copies.length > 0)), files };
}

interface Copy {
  address: string;
  width: number;
  /** Where the copy is kept; undefined for the image itself. */
  path?: string;
}

/** The copies of an image, narrow ones first. */
async function copiesOf(file: string, settings: CopySettings, unused: Set<string>): Promise<Copy[]> {
  const size = imageSizeOf(join(settings.content, file));
  if (!size) return [];
  const bytes = await readFile(join(settings.content, file));
  if (await isAnimated(bytes)) return [];
  const widths = [...WIDTHS.filter((width) => width < size.width), ...(size.width <= WIDEST ? [size.width] : [])];
  const copies: Copy[] = [];
  for (const width of widths) {
    const name = `${digest(`${digest(bytes)} ${width} ${settings.version}`).slice(0, 32)}.webp`;
    unused.delete(name);
    const path = join(settings.kept, name);
    if (await keep(path, bytes, () => settings.encode(bytes, width))) {
      const address = `${FOLDER}${basename(file, extname(file))}-${width}.${name.slice(0, 8)}.webp`;
      copies.push({ address, width, path });
    }
  }
  if (copies.length > 0 && size.width <= WIDEST && copies.at(-1)?.width !== size.width)
    copies.push({ address: `/${file}`, width: size.width });
  return copies;
}

/** Whether a copy pays. One that does not is kept as an empty file, so that it is not made again. */
async function keep(path: string, image: Buffer, encode: () => Promise<Uint8Array>): Promise<boolean> {
  const before = await readFile(path).catch(() => undefined);
  if (before) return before.length > 0;
  const copy = await encode();
  const pays = copy.length < image.length * PAYS;
  // A build that ends early leaves no half of a copy under this name; two images may be the same.
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, pays ? copy : '');
  await rename(unfinished, path);
  return pays;
}

/** Whether an image may move: then it stays as it is. */
async function isAnimated(bytes: Buffer): Promise<boolean> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime;
  return mime === 'image/gif' || mime === 'image/apng' || (mime === 'image/webp' && bytes.includes('ANIM'));
}
