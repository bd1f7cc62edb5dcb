import { existsSync } from 'node:fs';
import { openText, type TextInput } from './open-text.ts';
import { whyTooLong } from './too-long.ts';

/**
 * Opens the files of one import.
 *
 * @throws an Error for the user that names every file that cannot be opened, and why
 */
export async function openAll(files: readonly string[]): Promise<TextInput[]> {
  const faults: string[] = [];
  const inputs: TextInput[] = [];
  for (const file of files) {
    try {
      inputs.push(await openText(file));
    } catch (error) {
      const why = existsSync(file) ? (error instanceof Error ? error.message : String(error)) : 'there is no such file';
      faults.push(`${file}: found no text to import: ${why}; expected an export, a saved page or a plain text`);
    }
  }
  for (const input of inputs) faults.push(...(await whyTooLong(input)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return inputs;
}
