import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('detectEncoding', () => {
  it('uses a byte order mark', () => {
    expect(detectEncoding(Buffer.from([0xef, 0xbb, 0xbf, 0x61]))).toEqual({ name: 'utf-8', mark: 3 });
    expect(detectEncoding(Buffer.from([0xff, 0xfe, 0x61, 0]))).toEqual({ name: 'utf-16le', mark: 2 });
    expect(detectEncoding(Buffer.from([0xfe, 0xff, 0, 0x61]))).toEqual({ name: 'utf-16be', mark: 2 });
  });

  it('recognises UTF-16 without a byte order mark by its zero bytes, in Latin and in Cyrillic', () => {
    const declared = utf16('<?xml version="1.0" encoding="UTF-8"?>\nSome words.');
    expect(detectEncoding(declared).name).toBe('utf-16le');
    expect(detectEncoding(Buffer.from(declared).swap16()).name).toBe('utf-16be');
    const cyrillic = utf16('Несколько слов о реках и горах.\n'.repeat(20));
    expect(detectEncoding(cyrillic).name).toBe('utf-16le');
    expect(detectEncoding(Buffer.from(cyrillic).swap16()).name).toBe('utf-16be');
  });

  it('recognises valid UTF-8, whatever is declared', () => {
    expect(detectEncoding(utf8('<?xml version="1.0" encoding="ISO-8859-1"?> Fluß')).name).toBe('utf-8');
    expect(detectEncoding(utf8('Only ASCII')).name).toBe('utf-8');
    expect(detectEncoding(new Uint8Array())).toEqual({ name: 'utf-8', mark: 0 });
  });

  it('uses the declaration of an older encoding, in XML and in HTML', () => {
    const word = latin1('\xf0\xe5\xea\xe0');
    const within = (head: string): Buffer => Buffer.concat([latin1(head), word]);
    expect(detectEncoding(within(`\n\n<?xml version='1.0' encoding='windows-1251'?>`)).name).toBe('windows-1251');
    expect(detectEncoding(within('<meta charset=koi8-r>')).name).toBe('koi8-r');
    const equivalent = '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-5">';
    expect(detectEncoding(within(equivalent)).name).toBe('iso-8859-5');
  });

  it('falls back to Windows-1252, also if an unknown encoding or UTF-8 is declared', () => {
    expect(detectEncoding(latin1('It\x92s a river')).name).toBe('windows-1252');
    expect(detectEncoding(latin1('<?xml version="1.0" encoding="UTF-8"?> It\x92s a river')).name).toBe('windows-1252');
    expect(detectEncoding(latin1('<meta charset="klingon"> It\x92s a river')).name).toBe('windows-1252');
  });

  it('keeps UTF-8 if only some bytes are broken', () => {
    expect(detectEncoding(Buffer.concat([utf8('Flüsse und Bäche '), latin1('it\x92s')])).name).toBe('utf-8');
  });

  it('is not misled by a character that the sample divides', () => {
    expect(detectEncoding(utf8('a river’').subarray(0, -1)).name).toBe('utf-8');
  });
});
