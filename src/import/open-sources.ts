import { existsSync } from 'node:fs';
import { enumerateChoices } from '../base/enumerate.ts';
import { UserError } from '../base/user-error.ts';
import { openText, type TextInput } from './input/open-text.ts';
import { whyTooLong } from './input/too-long.ts';
import type { Reader } from './model/reader.ts';
import { recognise } from './readers/recognise.ts';

/** A file to import, and what reads it. */
export interface Source {
  input: TextInput;
  reader: Reader;
}

/**
 * Opens the files of one import.
 *
 * @param format the name of the reader for all of them; without it, the first that accepts a file reads it
 * @param encoding of all of them, if the owner says it
 * @throws an Error for the user that names every file that cannot be read, and why
 */
export async function openSources(
  files: readonly string[],
  readers: readonly Reader[],
  format: string | undefined,
  encoding?: string,
): Promise<Source[]> {
  const wanted = readers.filter(({ name }) => format === undefined || name === format);
  const faults: string[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    try {
      const input = await openText(file, encoding);
      const reader = format === undefined ? recognise(input, readers) : wanted[0];
      if (reader) sources.push({ input, reader });
      else throw new UserError('its format is not known');
    } catch (error) {
      const why = existsSync(file) ? (error instanceof Error ? error.message : String(error)) : 'there is no such file';
      const expected = enumerateChoices(wanted.map(({ what }) => what));
      faults.push(`${file}: found no text to import: ${why}; expected ${expected}`);
    }
  }
  for (const { input, reader } of sources) faults.push(...(await whyTooLong(input, reader.isStreamed)));
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return sources;
}
