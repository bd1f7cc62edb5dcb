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

/** Text without the comments of HTML and XML. `<!-->` is a whole one, and one that never ends is text. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.startsWith('>', start + 4) ? start + 2 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    parts.push(text.slice(from, start));
    from = end + 3;
  }
  return parts.join('') + text.slice(from);
}

/** How many letters and digits are outside of tags. */
export function lettersOutsideTags(text: string): number {
  const words = text.replace(/<[^<>]*>/g, '');
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
