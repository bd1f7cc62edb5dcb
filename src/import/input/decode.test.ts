import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecoder } from './decode.ts';

const bytesOf = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as never)));

function decodeInPieces(encoding: string, bytes: Uint8Array, cuts: number[]): string {
  const decoder = createDecoder(encoding);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const parts = places.slice(1).map((end, index) => decoder(bytes.subarray(places[index], end), false).text);
  return parts.join('') + decoder(new Uint8Array(), true).text;
}

describe('createDecoder', () => {
  it('reads a broken byte in UTF-8 as Windows-1252, and says where', () => {
    const { text, repaired } = createDecoder('utf-8')(bytesOf('ö it', [0x92], 's ö'), true);
    expect(text).toBe('ö it’s ö');
    expect(repaired).toEqual([{ at: 4, bytes: 1 }]);
  });

  it('marks a character that lacks a byte, and keeps everything around it', () => {
    const { text, repaired } = createDecoder('utf-8')(bytesOf('a', [0xe2, 0x80], 'b'), true);
    expect(text).toBe('a\uFFFDb');
    expect(repaired).toEqual([{ at: 1, bytes: 2 }]);
  });

  it('leaves a replacement character alone that was in the text before', () => {
    expect(createDecoder('utf-8')(bytesOf('a\uFFFDb'), true).repaired).toEqual([]);
  });

  it('refuses overlong forms, surrogates and numbers beyond Unicode', () => {
    for (const broken of [
      [0xc0, 0xaf],
      [0xed, 0xa0, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xe0, 0x80, 0x80],
    ]) {
      expect(createDecoder('utf-8')(bytesOf('a', broken, 'b'), true).repaired.length).toBe(broken.length);
    }
  });

  it('reads the same text wherever the bytes are cut', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 20 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), cuts, (text, where) => {
        expect(decodeInPieces('utf-8', Buffer.from(text), where)).toBe(text);
        expect(decodeInPieces('utf-16le', Buffer.from(text, 'utf16le'), where)).toBe(text);
      }),
    );
  });

  it('reads any bytes the same wherever they are cut, and loses no valid character', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 20 });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), cuts, (bytes, where) => {
        const { text, repaired } = createDecoder('utf-8')(bytes, true);
        expect(decodeInPieces('utf-8', bytes, where)).toBe(text);
        const plain = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        expect(plain.length).toBe(text.length);
        const places = new Set(repaired.map(({ at }) => at));
        expect([...text].filter((_, at) => !places.has(at)).length).toBeLessThanOrEqual(plain.length);
      }),
    );
  });

  it('reads older encodings, and says where a byte means nothing in them', () => {
    expect(createDecoder('windows-1252')(bytesOf([0x93, 0x61, 0x94]), true).text).toBe('“a”');
    expect(createDecoder('koi8-r')(bytesOf([0xd2, 0xc5, 0xcb, 0xc1]), true).text).toBe('река');
    expect(createDecoder('shift_jis')(bytesOf([0x61, 0xff, 0x62]), true).repaired).toEqual([{ at: 1, bytes: 1 }]);
  });
});
