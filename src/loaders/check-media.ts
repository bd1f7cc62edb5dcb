import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanSvg } from './clean-svg.ts';
import type { ContentFinding } from './content-codes.ts';
import { otherType } from './content-type.ts';
import { isWithin, mediaEntries, mediaType } from './media.ts';
import { mapConcurrently } from './map-concurrently.ts';

/** Finds files that link out of the content folder, and files whose content does not match their extension. */
export async function checkMedia(folder: string): Promise<ContentFinding[]> {
  const faults = await mapConcurrently(await mediaEntries(folder), (file) => checkFile(folder, file));
  return faults.filter((fault) => fault !== undefined);
}

async function checkFile(folder: string, file: string): Promise<ContentFinding | undefined> {
  const place = { file, line: 1 };
  const type = mediaType(file);
  if (!type) return undefined;
  if (!(await isWithin(folder, file))) {
    const found = 'a symbolic link that leads out of media/, or to nothing';
    return { ...place, code: 'media-outside', found, expected: 'the file itself' };
  }
  try {
    const path = join(folder, file);
    const other = await otherType(path, type);
    const expected = `${type.mime}, as the name’s ending says`;
    if (other !== undefined) {
      const found = other === 'unknown' ? 'a file of another type' : `a file of the type ${other}`;
      return { ...place, code: 'media-type', found, expected };
    }
    const why = type.kind === 'drawing' ? await whyNoDrawing(await readFile(path, 'utf8')) : undefined;
    return why === undefined
      ? undefined
      : { ...place, code: 'media-type', found: `a file that is no SVG: ${why}`, expected };
  } catch (error) {
    const found = `a file that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { ...place, code: 'file-unreadable', found, expected: 'a file' };
  }
}

async function whyNoDrawing(text: string): Promise<string | undefined> {
  return cleanSvg(text).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
