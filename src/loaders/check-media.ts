import { join } from 'node:path';
import type { Fault } from '../base/fault.ts';
import { imageType } from './image-type.ts';
import { isWithin, mediaEntries, mediaType } from './media.ts';
import { someAtOnce } from './some-at-once.ts';

/** Finds images that link out of the content folder, and images whose content does not match their extension. */
export async function checkMedia(folder: string): Promise<Fault[]> {
  const faults = await someAtOnce(await mediaEntries(folder), (file) => checkImage(folder, file));
  return faults.filter((fault) => fault !== undefined);
}

async function checkImage(folder: string, file: string): Promise<Fault | undefined> {
  const place = { file, line: 1 };
  if (!(await isWithin(folder, file))) {
    const found = 'a symbolic link to something outside media/ or missing';
    return { ...place, code: 'media-outside', found, expected: 'expected the image itself' };
  }
  try {
    const said = mediaType(file);
    const type = await imageType(join(folder, file));
    if (type === said) return undefined;
    const found = type ? `an image or file of the type ${type}` : 'a file that is no image';
    return { ...place, code: 'media-type', found, expected: `expected ${said}, as the name’s ending says` };
  } catch (error) {
    const found = `a file that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ...place, code: 'file-unreadable', found, expected: 'expected an image' };
  }
}
