import { join } from 'node:path';
import type { ContentFinding } from './content-codes.ts';
import { imageType } from './image-type.ts';
import { isWithin, mediaEntries, mediaType } from './media.ts';
import { mapConcurrently } from './map-concurrently.ts';

/** Finds images that link out of the content folder, and images whose content does not match their extension. */
export async function checkMedia(folder: string): Promise<ContentFinding[]> {
  const faults = await mapConcurrently(await mediaEntries(folder), (file) => checkImage(folder, file));
  return faults.filter((fault) => fault !== undefined);
}

async function checkImage(folder: string, file: string): Promise<ContentFinding | undefined> {
  const place = { file, line: 1 };
  if (!(await isWithin(folder, file))) {
    const found = 'a symbolic link that leads out of media/, or to nothing';
    return { ...place, code: 'media-outside', found, expected: 'the image itself' };
  }
  try {
    const said = mediaType(file);
    const type = await imageType(join(folder, file));
    if (type === said) return undefined;
    const found = type ? `a file of the type ${type}` : 'a file that is not an image';
    return { ...place, code: 'media-type', found, expected: `${said}, as the name’s ending says` };
  } catch (error) {
    const found = `a file that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ...place, code: 'file-unreadable', found, expected: 'an image' };
  }
}
