import type { Bundle } from '../input/bundle/bundle.ts';
import type { AnyReader, BundleReader, Reader, Recognised } from '../model/reader.ts';

/** The first reader that accepts a text. */
export function recognise(input: Recognised, readers: readonly AnyReader[]): Reader | undefined {
  return readers.filter(isTextReader).find((reader) => reader.accepts(input));
}

/** The first reader that accepts the files of a bundle. */
export async function recogniseBundle(
  bundle: Bundle,
  readers: readonly AnyReader[],
): Promise<BundleReader | undefined> {
  for (const reader of readers) if (!isTextReader(reader) && (await reader.accepts(bundle))) return reader;
  return undefined;
}

/** Whether a reader reads text, and no bundles of files. */
export function isTextReader(reader: AnyReader): reader is Reader {
  return !('opens' in reader);
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
