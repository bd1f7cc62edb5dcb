import { describe, expect, it } from 'vitest';
import { openTextFrom } from '../input/open-text.ts';
import { LONGEST_FILE, LONGEST_TEXT } from '../input/too-long.ts';
import type { Reader } from '../model/reader.ts';
import { htmlReader } from './html/reader.ts';
import { textReader } from './text/reader.ts';

async function read(reader: Reader, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(bytes);
  }
  const input = await openTextFrom({ name: 'a.txt', size: bytes.length, read: pieces });
  return (await Array.fromAsync(reader.read(input, { siblings: [input] }))).length;
}

describe('files that are read as a whole', () => {
  it('can have many lines, but none that is too long', { timeout: 60_000 }, async () => {
    const line = 'w'.repeat(LONGEST_TEXT + 1);
    await expect(read(textReader, line)).rejects.toThrow('a.txt: found a line of 4,000,001 characters');
    expect(await read(textReader, 'words\n'.repeat(2000))).toBeGreaterThan(0);
    expect(LONGEST_FILE).toBeGreaterThan(LONGEST_TEXT);
  });

  it('are measured without images that are embedded in a page', { timeout: 60_000 }, async () => {
    const image = `<p>A map.</p><img src="data:image/png;base64,${'A'.repeat(LONGEST_TEXT)}">`;
    expect(await read(htmlReader, image)).toBe(1);
    await expect(read(htmlReader, 'w'.repeat(LONGEST_TEXT + 1))).rejects.toThrow('a page of 4,000,001');
  });
});
