import { UserError } from '../../base/user-error.ts';
import type { TextInput } from './open-text.ts';

/** A file that is read as a whole is no longer, in characters: some two hundred books. */
export const LONGEST_FILE = 32_000_000;

/** No line of a plain text, and no text of one article, is longer, in characters: some eight books. */
export const LONGEST_TEXT = 4_000_000;

/** How much may come out of a packed file: text packs at most about a hundredfold. */
const UNPACKED = { times: 200, atLeast: 64_000_000 };

/**
 * Why a file would take more memory or time than any text needs, found before anything is made of it; nothing where it
 * would not.
 *
 * @param isStreamed whether it is read post by post, and may be of any length
 */
export async function whyTooLong(input: TextInput, isStreamed: boolean): Promise<string[]> {
  const { file, size, packed } = input;
  if (!packed && (isStreamed || size <= LONGEST_FILE)) return [];
  const most = Math.max(UNPACKED.atLeast, UNPACKED.times * size);
  let length = 0;
  for await (const { text } of input.chunks()) {
    length += text.length;
    if (!isStreamed && length > LONGEST_FILE) return [tooLong(file)];
    if (packed && length > most) {
      const found = `${file}: found more than ${count(most)} characters packed into ${count(size)} bytes`;
      const expected = `${UNPACKED.times} times as many characters as bytes at most: unpack the file yourself`;
      return [`${found}; expected ${expected}`];
    }
  }
  return [];
}

/**
 * Fails for something in a file that is longer than a limit, in characters.
 *
 * @throws an Error for the user that says what was found, and what the limit is
 */
export function refuseLonger(limit: number, found: { file: string; what: string; length: number }): void {
  const { file, what, length } = found;
  if (length > limit)
    throw new UserError(`${file}: found ${what} of ${count(length)} characters; expected ${count(limit)} at most`);
}

/** Markup without the images that are written out in it. */
export function withoutImages(markup: string): string {
  return markup.replace(/data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=\s%]*/g, '');
}

/** What to tell of a file that is read as a whole and is too long for that. */
export function tooLong(file: string): string {
  const most = count(LONGEST_FILE);
  return `${file}: found more than ${most} characters; expected a page or a plain text of that length at most: divide it`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
