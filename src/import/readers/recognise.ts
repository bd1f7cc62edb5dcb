import type { TextInput } from '../input/open-text.ts';
import type { Reader } from '../model/reader.ts';

/** The first reader that accepts a file. */
export function recognise(input: Pick<TextInput, 'start'>, readers: readonly Reader[]): Reader | undefined {
  return readers.find((reader) => reader.accepts(input));
}

/** Text without the comments of HTML and XML. */
export function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('<!--');
  return first + others.map((part) => part.slice(part.indexOf('-->') < 0 ? 0 : part.indexOf('-->') + 3)).join('');
}

/** How many letters and digits are outside of tags. */
export function lettersOutsideTags(text: string): number {
  const words = text.replace(/<[^<>]*>/g, '');
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
