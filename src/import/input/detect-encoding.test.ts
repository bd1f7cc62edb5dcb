import { describe, expect, it } from 'vitest';
import { detectEncoding } from './detect-encoding.ts';
import { encoded } from './testing/encoded.ts';

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

  it('never doubts UTF-8, UTF-16 and plain ASCII that declare nothing else', () => {
    for (const bytes of [
      utf8('Fluß'),
      utf8('\uFEFFFluß'),
      utf16('\uFEFFFluß'),
      utf8('River'),
      utf8('<meta charset="utf-8">Fluß'),
    ])
      expect(detectEncoding(bytes).doubt).toBeUndefined();
  });

  it('says what it chose where nothing is declared, how sure that is, and how to say it', () => {
    const { name, doubt } = detectEncoding(latin1('It\x92s a river'));
    expect(name).toBe('windows-1252');
    expect(doubt?.code).toBe('encoding-guessed');
    expect(doubt?.found).toMatch(/windows-1252 \(\d+% sure\): “It’s/);
    expect(doubt?.expected).toContain('--encoding');
  });

  it('uses what the owner says, unless a byte order mark says otherwise', () => {
    expect(detectEncoding(latin1('\xf0\xe5\xea\xe0'), 'koi8-r')).toEqual({ name: 'koi8-r', mark: 0 });
    expect(detectEncoding(utf8('\uFEFFFluß'), 'koi8-r')).toEqual({ name: 'utf-8', mark: 3 });
  });

  it('says where bytes contradict what is declared', () => {
    const utf8InDisguise = detectEncoding(utf8('<meta charset="iso-8859-1">Fluß'));
    expect(utf8InDisguise).toMatchObject({ name: 'utf-8', doubt: { code: 'encoding-contradicted' } });
    const old = detectEncoding(latin1('<?xml version="1.0" encoding="UTF-8"?> It\x92s a river'));
    expect(old).toMatchObject({ name: 'windows-1252', doubt: { code: 'encoding-contradicted' } });
    const cyrillic = Buffer.concat([
      latin1('<meta charset="iso-8859-1">'),
      encoded('windows-1251', 'Река и город на берегу'),
    ]);
    const { name, doubt } = detectEncoding(cyrillic);
    expect(name).toBe('windows-1252');
    expect(doubt?.found).toContain('As windows-1251 it would be “');
    expect(doubt?.found).toContain('Река и город');
  });

  it('is not misled by a character that the sample divides', () => {
    expect(detectEncoding(utf8('a river’').subarray(0, -1)).name).toBe('utf-8');
  });
});
