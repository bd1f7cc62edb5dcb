import type { TextInput } from '../../input/open-text.ts';
import { openTextFrom } from '../../input/open-text.ts';
import type { FoundItem, ReadOptions } from './read-items.ts';
import { readItems } from './read-items.ts';
import type { WxrItem } from './wxr-item.ts';

/** For tests: bytes as an input that comes in pieces of some lengths, over and over. */
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
export async function findAll(input: TextInput, options: ReadOptions = {}): Promise<FoundItem[]> {
  return Array.fromAsync(readItems(input, options));
}

/** For tests: the items among what was found. */
export function itemsIn(found: FoundItem[]): WxrItem[] {
  return found.flatMap((each) => ('item' in each ? each.item : []));
}
