import { readFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { extname } from 'node:path';
import { digest } from '../base/digest.ts';
import { typeOfAddress } from '../base/media-types.ts';
import type { BookPicture } from '../archive/books/context.ts';
import { cleanSvg } from '../loaders/clean-svg.ts';
import { pathOf } from './media-files.ts';

declare global {
  /** Where the smaller copies of images are, by their address; see `src/integrations/image-copies/`. */
  var steppeImageCopyFiles: ReadonlyMap<string, string> | undefined;
}

/** The types of images that every reader shows. @see https://www.w3.org/TR/epub-33/#sec-core-media-types */
const SHOWN = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/svg+xml', 'image/webp']);

/** An image of at most this many bytes is in books as it is: old readers do not show the type of its copies. */
const SMALL = 200_000;

/** An image of the site as books have it: itself or, if it is large, its widest copy; undefined if readers show neither. */
export function bookPicture(address: string): BookPicture | undefined {
  const type = typeOfAddress(address);
  const path = pathOf(address);
  const size = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
  if (!type || path === undefined || size === undefined) return undefined;
  const isShown = SHOWN.has(type.mime);
  const copy = isShown && (size <= SMALL || type.kind === 'drawing') ? undefined : widestCopy(address);
  if (copy) return picture(copy, copy, 'image/webp', statSync(copy).size, () => readFile(copy));
  if (!isShown) return undefined;
  const read =
    type.kind === 'drawing'
      ? async () => Buffer.from((await cleanSvg(await readFile(path, 'utf8'))).svg)
      : () => readFile(path);
  return picture(address, path, type.mime, size, read);
}

function widestCopy(address: string): string | undefined {
  const files = globalThis.steppeImageCopyFiles;
  return globalThis.steppeImageCopies
    ?.get(address)
    ?.map((copy) => files?.get(copy.address))
    .findLast((path) => path !== undefined);
}

/** Names in a book follow from addresses, which may have signs that files of a book cannot have. */
function picture(name: string, path: string, type: string, size: number, read: BookPicture['read']): BookPicture {
  return { file: `image-${digest(name).slice(0, 12)}${extname(path).toLowerCase()}`, type, size, read };
}
