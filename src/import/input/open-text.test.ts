import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readText } from './read-text.ts';
import type { TextInput } from './open-text.ts';
import { openText, openTextFrom } from './open-text.ts';
import { byteAt } from './decode.ts';

const open = (bytes: Uint8Array, cut = 7): Promise<TextInput> =>
  openTextFrom({ name: 'memory', size: bytes.length, read: () => inPieces(bytes, cut) });

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield Promise.resolve(bytes.subarray(at, at + length));
}

const incompressible = (length: number): string => randomBytes(length).toString('base64');

describe('openText', () => {
  it('opens a file, and fails for a folder, a missing file and an archive', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'open-text-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'a.txt'), 'Ein Fluß\r\nim Tal');
    await writeFile(join(folder, 'b.xml'), Buffer.from([0x50, 0x4b, 3, 4, 20, 0]));
    const input = await openText(join(folder, 'a.txt'));
    expect(await readText(input)).toBe('Ein Fluß\nim Tal');
    expect(input).toMatchObject({ size: 17, bytesRead: 17, encoding: 'utf-8', packed: false });
    await expect(openText(folder)).rejects.toThrow('not a file');
    await expect(openText(join(folder, 'c.txt'))).rejects.toThrow('ENOENT');
    await expect(openText(join(folder, 'b.xml'))).rejects.toThrow('a ZIP archive');
  });
});

describe('openTextFrom', () => {
  it('reads the same text again from its beginning', async () => {
    const input = await open(Buffer.from('\uFEFFTwice'));
    expect([await readText(input), await readText(input)]).toEqual(['Twice', 'Twice']);
  });

  it('leaves out every byte order mark at the beginning, and only there', async () => {
    const text = 'One\uFEFFtwo';
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [Buffer.from(`\uFEFF${text}`), wide, Buffer.from(wide).swap16()]) {
      expect(await readText(await open(bytes, 1))).toBe(text);
    }
  });

  it('normalises line ends', async () => {
    expect(await readText(await open(Buffer.from('a\r\nb\rc\nd\r\r\ne'), 2))).toBe('a\nb\nc\nd\n\ne');
  });

  it('unpacks gzip, also of several members, and counts the stored bytes', async () => {
    const input = await open(Buffer.concat([gzipSync('One, '), gzipSync('two')]));
    expect(await readText(input)).toBe('One, two');
    expect(input.packed).toBe(true);
    expect(input.bytesRead).toBe(input.size);
    expect(input.faults.cutShort).toBeUndefined();
  });

  it('keeps the readable part of truncated gzip, and says that it is truncated', async () => {
    const packed = gzipSync(incompressible(200_000));
    for (const share of [0.2, 0.5, 0.999]) {
      const cut = packed.subarray(0, packed.length * share);
      const input = await open(cut, 10_000);
      const text = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
      expect(await readText(input)).toBe(text);
      expect(input.faults.cutShort).toMatch(/unexpected end/);
    }
  });

  it('keeps the part before damage in gzip', async () => {
    const packed = Buffer.from(gzipSync(incompressible(400_000)));
    packed.fill(0xff, 200_000, 200_100);
    const input = await open(packed, 10_000);
    expect((await readText(input)).length).toBeGreaterThan(200_000);
    expect(input.faults.cutShort).toBeDefined();
  });

  it('says where bytes were broken, with the text around them', async () => {
    const input = await open(Buffer.concat([Buffer.from('ö The river'), Buffer.from([0x92]), Buffer.from('s bed ö')]));
    expect(await readText(input)).toBe('ö The river’s bed ö');
    expect(input.faults.count).toBe(1);
    expect(input.faults.list).toMatchObject([{ offset: 11, byte: 12, read: '’' }]);
    expect(input.faults.between(0, 11)).toEqual([]);
    expect(input.faults.between(11, 12)).toHaveLength(1);
  });

  it('counts more faults than it keeps', async () => {
    const input = await open(Buffer.concat([Buffer.from('öö'.repeat(6000)), Buffer.alloc(3000, 0x92)]), 5000);
    await readText(input);
    expect(input.faults.count).toBe(3000);
    expect(input.faults.list).toHaveLength(1000);
  });

  it('stops reading the file when the reader stops', async () => {
    let open = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      open += 1;
      try {
        for (;;) yield await Promise.resolve(Buffer.alloc(1000, 'more '));
      } finally {
        open -= 1;
      }
    }
    const input = await openTextFrom({ name: 'endless', size: Infinity, read: endless });
    for await (const chunk of input.chunks()) {
      expect(chunk.text).toMatch(/^more /);
      break;
    }
    expect(open).toBe(0);
  });
});

describe('byteAt', () => {
  it('gives the byte of every character, after broken bytes and byte order marks', async () => {
    const bytes = Buffer.concat([Buffer.from('\uFEFFö 🏔 '), Buffer.from([0x92, 0xe2, 0x80]), Buffer.from(' ö end')]);
    for (const cut of [1, 2, 3, 1000]) {
      for await (const chunk of (await open(bytes, cut)).chunks()) {
        const at = chunk.text.indexOf('end');
        if (at >= 0) expect(byteAt(chunk, at)).toBe(bytes.indexOf('end'));
      }
    }
  });

  it('gives it in UTF-16 and Windows-1252', async () => {
    const wide = Buffer.from('\uFEFFIm Fluß end', 'utf16le');
    for await (const chunk of (await open(wide, 1000)).chunks()) {
      expect(byteAt(chunk, chunk.text.indexOf('end'))).toBe(wide.indexOf(Buffer.from('end', 'utf16le')));
    }
    for await (const chunk of (await open(Buffer.from('Flu\xdf end', 'latin1'), 1000)).chunks()) {
      expect(byteAt(chunk, chunk.text.indexOf('end'))).toBe(5);
    }
  });
});
