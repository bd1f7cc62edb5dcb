import type { TextInput } from './open-text.ts';
import { recognise } from './recognise.ts';

/** A file that is read as a whole is no longer, in characters: some two hundred books. */
export const LONGEST_FILE = 32_000_000;

/** No line of a plain text, and no text of one article, is longer, in characters: some eight books. */
export const LONGEST_TEXT = 4_000_000;

/** How much may come out of a packed file: text packs at most about a hundredfold. */
const UNPACKED = { times: 200, atLeast: 64_000_000 };

/**
 * Why a file would take more memory or time than any text needs, found before anything is made of it; nothing where it
 * would not. Exports of WordPress are read post by post, and may be of any length.
 */
export async function whyTooLong(input: TextInput): Promise<string[]> {
  const { file, size, packed } = input;
  const isWhole = recognise(input) !== 'wxr';
  if (!packed && (!isWhole || size <= LONGEST_FILE)) return [];
  const most = Math.max(UNPACKED.atLeast, UNPACKED.times * size);
  let length = 0;
  for await (const { text } of input.chunks()) {
    length += text.length;
    if (isWhole && length > LONGEST_FILE) return [tooLong(file)];
    if (packed && length > most) {
      const found = `${file}: found more than ${count(most)} characters packed into ${count(size)} bytes`;
      return [
        `${found}; expected ${UNPACKED.times} times as many characters as bytes at most: unpack the file yourself`,
      ];
    }
  }
  return [];
}

/**
 * Fails for a text that is read as a whole and holds more than an article can.
 *
 * @throws an Error that says what was found, and what the limit is
 */
export function refuseLongText(file: string, text: string, isMarkup: boolean): void {
  const found = isMarkup ? withoutImages(text).length : longestLine(text);
  if (found <= LONGEST_TEXT) return;
  const what = isMarkup ? 'a page' : 'a line';
  throw new Error(`${file}: found ${what} of ${count(found)} characters; expected ${count(LONGEST_TEXT)} at most`);
}

/** Markup without the images that are written out in it. */
export function withoutImages(markup: string): string {
  return markup.replace(/data:[\w/+.-]{1,80};base64,[A-Za-z0-9+/=\s%]*/g, '');
}

function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}

/** What to tell of a file that is read as a whole and is too long for that. */
export function tooLong(file: string): string {
  const most = count(LONGEST_FILE);
  return `${file}: found more than ${most} characters; expected a page or a plain text of that length at most: divide it`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
