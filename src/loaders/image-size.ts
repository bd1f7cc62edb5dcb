import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { imageSize } from 'image-size';

/** The number of bytes within which images give their size, even with a preview or a profile before it. */
const HEAD = 512 * 1024;

/** The width and height of an image in pixels, as it is shown. */
export interface ImageSize {
  width: number;
  height: number;
}

const known = new Map<string, { changed: number; size: ImageSize | undefined }>();

/** The size of an image, remembered until its file changes; undefined if there is no such file or it is no image. */
export function imageSizeOf(path: string): ImageSize | undefined {
  const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return undefined;
  const before = known.get(path);
  if (before?.changed === changed) return before.size;
  const size = readSize(path);
  known.set(path, { changed, size });
  return size;
}

function readSize(path: string): ImageSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(headOf(path));
    // The camera was turned by a quarter (Exif, tag Orientation).
    const isTurned = orientation >= 5;
    const [across, down] = (isTurned ? [height, width] : [width, height]).map(Math.round);
    return across && down ? { width: across, height: down } : undefined;
  } catch {
    return undefined;
  }
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(HEAD);
    return buffer.subarray(0, readSync(file, buffer, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}
