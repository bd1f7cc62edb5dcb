import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { enumerateChoices } from '../base/enumerate.ts';
import { UserError } from '../base/user-error.ts';
import type { Bundle } from './input/bundle/bundle.ts';
import { describeBundle } from './input/bundle/kind-of-zip.ts';
import { openFolder } from './input/bundle/open-folder.ts';
import { isZip, openZip } from './input/bundle/open-zip.ts';
import { firstBytes, openText, type TextInput } from './input/open-text.ts';
import { whyTooLong } from './input/too-long.ts';
import type { AnyReader, BundleReader, Reader } from './model/reader.ts';
import { unreadFormat } from './readers/unread-formats.ts';
import { isTextReader, recognise, recogniseBundle } from './readers/recognise.ts';

/** A file to import, and what reads it. */
export type Source = { input: TextInput; reader: Reader } | { bundle: Bundle; reader: BundleReader };

/** How many bytes a source takes as it is stored. */
export function sizeOf(source: Source): number {
  return 'bundle' in source ? source.bundle.size : source.input.size;
}

/**
 * Opens the files of one import.
 *
 * @param format the name of the reader for all of them; without it, the first that accepts a file reads it
 * @param encoding of all texts, if the owner says it
 * @throws an Error for the user that names every file that cannot be read, and why
 */
export async function openSources(
  files: readonly string[],
  readers: readonly AnyReader[],
  format: string | undefined,
  encoding?: string,
): Promise<Source[]> {
  const wanted = readers.filter(({ name }) => format === undefined || name === format);
  const faults: string[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    try {
      sources.push((await isBundle(file)) ? await openBundle(file, wanted) : await openAsText(file));
    } catch (error) {
      const why = existsSync(file) ? (error instanceof Error ? error.message : String(error)) : 'there is no such file';
      const expected = enumerateChoices(wanted.map(({ what }) => what));
      faults.push(`${file}: found no text to import: ${why.replace(/\.$/, '')}; expected ${expected}`);
    }
  }
  for (const source of sources) {
    if ('input' in source) faults.push(...(await whyTooLong(source.input, source.reader.isStreamed)));
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return sources;

  async function openAsText(file: string): Promise<Source> {
    const input = await openText(file, encoding);
    const reader = format === undefined ? recognise(input, wanted) : wanted.find(isTextReader);
    if (!reader) throw new UserError('its format is not known');
    const unread = format === undefined && reader.takesAll ? unreadFormat(input.start) : undefined;
    if (unread) throw new UserError(`${unread.what}, which is not read.\n${unread.advice}`);
    return { input, reader };
  }
}

/** Whether a path is that of a folder, or of a zip file. */
async function isBundle(file: string): Promise<boolean> {
  const found = await stat(file);
  if (found.isDirectory()) return true;
  if (!found.isFile()) return false;
  return isZip(await firstBytes(createReadStream(file, { end: 7 }), 8));
}

async function openBundle(file: string, readers: readonly AnyReader[]): Promise<Source> {
  const found = await stat(file);
  const bundle = found.isDirectory() ? await openFolder(file) : await openZip(file, found.size);
  const reader = await recogniseBundle(bundle, readers);
  if (reader) return { bundle, reader };
  const { what, advice } = await describeBundle(bundle);
  await bundle.close();
  throw new UserError(`${what}.\n${advice}`);
}
