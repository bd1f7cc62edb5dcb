import { UserError } from '../../base/user-error.ts';
import type { TextInput } from './open-text.ts';
import { LONGEST_FILE, tooLong } from './too-long.ts';

/** Makes every line end `\n`: those of Windows (`\r\n`) and of old Macs (`\r`). */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The whole text of a file, with line ends of `\n`. For files that fit into memory.
 *
 * @throws an Error for the user when it does not
 */
export async function readText(input: TextInput): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const { text } of input.chunks()) {
    length += text.length;
    if (length > LONGEST_FILE) throw new UserError(tooLong(input.file));
    parts.push(text);
  }
  return normaliseLineEnds(parts.join(''));
}
