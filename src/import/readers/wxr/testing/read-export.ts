import type { ContentItem } from '../../../html/content-to-post.ts';
import { openTextFrom, type TextInput } from '../../../input/open-text.ts';
import { collectAttachments } from '../attachments.ts';
import { type FoundItem, readItems, type ReadOptions } from '../read-items.ts';

/** For tests: bytes as an input that comes in pieces of the given lengths, repeatedly. */
export function inputOf(bytes: Uint8Array, lengths: readonly number[] = [64 * 1024]): Promise<TextInput> {
  async function* read(): AsyncGenerator<Uint8Array> {
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const length = lengths[turn % lengths.length] ?? 1;
      yield await Promise.resolve(bytes.subarray(at, at + length));
      at += length;
    }
  }
  return openTextFrom({ name: 'export.xml', size: bytes.length, read });
}

/** For tests: everything that is found in an input. */
export async function findAll(input: TextInput, options: Partial<ReadOptions> = {}): Promise<FoundItem[]> {
  const attachments = await collectAttachments([input]);
  return Array.fromAsync(readItems(input, { attachments, ...options }));
}

/** For tests: the items among what was found. */
export function itemsIn(found: FoundItem[]): ContentItem[] {
  return found.flatMap((each) => ('item' in each ? each.item : []));
}

/**
 * For tests: the words of a file that an import does not account for. A word is accounted for when it is in what was
 * read, in what the report says, or in something whose place and length the report names.
 *
 * Readers' comments and the data of plugins are left out as a whole; words put into them are not accounted for.
 *
 * @param word finds words that occur once each; the file is ASCII, so that bytes are characters
 */
export function wordsLost(file: string, found: readonly FoundItem[], word: RegExp): string[] {
  const told = JSON.stringify(found.map((each) => ('item' in each ? { ...each.item, attachments: undefined } : each)));
  const places = found.flatMap((each): [number, number][] => {
    if (!('unreadable' in each)) return [];
    const { place, length = 0 } = each.unreadable;
    const at = Number(/byte (\d+)/.exec(place)?.[1] ?? NaN);
    return [[at, at + length]];
  });
  // An item of another type is left out as a whole, and reported by its title.
  if (found.some((each) => 'skipped' in each && each.skipped.why.startsWith('an item of the type'))) return [];
  return [...file.matchAll(word)]
    .filter(({ 0: each, index }) => !told.includes(each) && !places.some(([from, to]) => index >= from && index < to))
    .map(([each]) => each);
}
