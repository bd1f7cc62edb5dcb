import { join, resolve } from 'node:path';
import { type ImageSize, imageSizeOf } from '../loaders/image-size.ts';

/** The size in pixels of a picture in the folder `public/`, by its path within the site; undefined if it has none. */
export function pictureSize(path: string): ImageSize | undefined {
  return imageSizeOf(join(resolve('public'), path));
}
