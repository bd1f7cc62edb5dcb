import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { enumerateChoices } from '../base/enumerate.ts';
import { UserError } from '../base/user-error.ts';
import type { Bundle } from './input/bundle/bundle.ts';
import { openInside } from './open-inside.ts';
import { describeBundle, type WhatItIs } from './input/bundle/kind-of-zip.ts';
import { openFolder } from './input/bundle/open-folder.ts';
import { isZip, openZip } from './input/bundle/open-zip.ts';
import { firstBytes, openText, type TextInput } from './input/open-text.ts';
import { whyTooLong } from './input/too-long.ts';
import type { AnyReader } from './model/reader.ts';
import type { Source } from './model/source.ts';
import { unreadFormat } from './readers/unread-formats.ts';
import { isTextReader, recognise, recogniseBundle } from './readers/recognise.ts';

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
  const expected = `; expected ${enumerateChoices(wanted.map(({ what }) => what))}`;
  const faults: string[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    try {
      if (await isBundle(file)) sources.push(...(await openBundle(file)));
      else sources.push(toSource(await openText(file, encoding)));
    } catch (error) {
      const why = existsSync(file) ? (error instanceof Error ? error.message : String(error)) : 'there is no such file';
      faults.push(`${file}: found no text to import: ${why.replace(`${file}: `, '').replace(/^found |\.$/g, '')}.`);
    }
  }
  for (const source of sources) {
    if ('input' in source) faults.push(...(await whyTooLong(source.input, source.reader.isStreamed)));
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return sources;

  function toSource(input: TextInput): Extract<Source, { input: TextInput }> {
    const reader = format === undefined ? recognise(input, wanted) : wanted.find(isTextReader);
    if (!reader) throw new UserError(`its format is not known${expected}`);
    const unread = format === undefined && reader.takesAll ? unreadFormat(input.start, input.file) : undefined;
    if (unread) throw new UserError(`${unread.what}, which is not read.\n${unread.advice}`);
    return { input, reader };
  }

  async function openBundle(file: string): Promise<Source[]> {
    const { size, isDirectory } = await stat(file).then((found) => ({
      size: found.size,
      isDirectory: found.isDirectory(),
    }));
    const bundle = isDirectory ? await openFolder(file) : await openZip(file, size);
    const reader = await recogniseBundle(bundle, wanted);
    if (reader) return [{ bundle, reader }];
    const inside = await openInside(bundle, { readers: wanted, toSource, encoding });
    if (inside.some((source) => !('skipped' in source))) return inside;
    const { what, advice, isUnknown } = isDirectory ? describeFolder(bundle, inside) : await describeBundle(bundle);
    await bundle.close();
    throw new UserError(`${what}${isUnknown ? expected : ''}.\n${advice}`);
  }
}

/** Whether a path is that of a folder, or of a zip file. */
async function isBundle(file: string): Promise<boolean> {
  const found = await stat(file);
  if (found.isDirectory()) return true;
  if (!found.isFile()) return false;
  return isZip(await firstBytes(createReadStream(file, { end: 7 }), 8));
}

/** What a folder is that holds no text to import. */
function describeFolder({ entries }: Bundle, inside: readonly Source[]): WhatItIs {
  const [first] = inside.flatMap((source) => ('skipped' in source ? source.skipped : []));
  if (first)
    return {
      what: `a folder of files that are not read, such as ${first.place} (${first.why.replace(/\.$/, '')})`,
      advice: 'Name the files to import.',
      isUnknown: true,
    };
  return {
    what: entries.size === 0 ? 'a folder without files' : 'a folder without texts',
    advice: 'Name the folder that has the texts.',
    isUnknown: entries.size > 0,
  };
}
