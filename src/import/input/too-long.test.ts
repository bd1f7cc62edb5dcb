import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';
import { openTextFrom, type TextInput } from './open-text.ts';
import { whyTooLong } from './too-long.ts';

const MEGABYTE = Buffer.alloc(1_000_000, 'words ');
const HEAD = Buffer.from('<rss version="2.0"><channel><title>A</title>');

/** A source that repeats some bytes. */
function repeated(bytes: Uint8Array, times: number, first: Uint8Array = Buffer.alloc(0)): Promise<TextInput> {
  async function* read(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(first);
    for (let count = 0; count < times; count += 1) yield bytes;
  }
  return openTextFrom({ name: 'a.txt', size: first.length + bytes.length * times, read });
}

describe('whyTooLong', () => {
  it('accepts a text of usual length', async () => {
    expect(await whyTooLong(await repeated(MEGABYTE, 2), false)).toEqual([]);
  });

  it('refuses a text that is too long to be read as a whole, and gives the limit', async () => {
    const input = await repeated(MEGABYTE, 50);
    expect(await whyTooLong(input, false)).toEqual([
      expect.stringContaining('a.txt: found more than 32,000,000 characters'),
    ]);
    await expect(readText(input)).rejects.toThrow('expected a page or a plain text of that length at most');
  });

  it('accepts an export of any length, which is read post by post', async () => {
    expect(await whyTooLong(await repeated(MEGABYTE, 50, HEAD), true)).toEqual([]);
  });

  it('refuses a packed export that unpacks to far more than normal text', { timeout: 60_000 }, async () => {
    const packed = gzipSync(Buffer.concat([HEAD, Buffer.alloc(90_000_000, 'a')]));
    const [why = ''] = await whyTooLong(await repeated(packed, 1), true);
    expect(why).toMatch(/^a\.txt: found more than 64,000,000 characters packed into [\d,]+ bytes; expected 200 times/);
  });
});
