import { isUtf8 } from 'node:buffer';
import { scanUtf8, unfinishedUtf8 } from './scan-utf8.ts';
import type { Repaired } from './text-chunk.ts';

/** Text that was read from some bytes. */
export interface Decoded {
  text: string;
  /** How many bytes it was read from. */
  bytes: number;
  repaired: Repaired[];
}

/** Reads bytes piece by piece: what a piece leaves unfinished, the next one completes. */
export interface Decoder {
  width: number | undefined;
  decode(bytes: Uint8Array, last: boolean): Decoded;
}

/** A decoder for an encoding of the WHATWG Encoding Standard. Line ends and byte order marks stay. */
export function createDecoder(encoding: string): Decoder {
  return encoding === 'utf-8' ? utf8Decoder() : otherDecoder(encoding);
}

function utf8Decoder(): Decoder {
  let rest: Uint8Array = new Uint8Array();
  return {
    width: undefined,
    decode(bytes, last) {
      const all = rest.length ? Buffer.concat([rest, bytes]) : bytes;
      const whole = last ? all.length : all.length - unfinishedUtf8(all);
      rest = all.subarray(whole);
      return decodeUtf8(Buffer.from(all.buffer, all.byteOffset, whole));
    },
  };
}

/**
 * A byte that is not UTF-8 in a text that is was most likely pasted from Windows-1252, and is read so. A character
 * that lacks a byte becomes U+FFFD.
 */
function decodeUtf8(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), bytes: bytes.length, repaired: [] };
  const repaired: Repaired[] = [];
  let text = '';
  let from = 0;
  scanUtf8(bytes, ({ start, end }) => {
    text += bytes.toString('utf8', from, start);
    repaired.push({ at: text.length, bytes: end - start });
    text += end - start === 1 ? windows1252.decode(bytes.subarray(start, end)) : '\uFFFD';
    from = end;
  });
  return { text: text + bytes.toString('utf8', from), bytes: bytes.length, repaired };
}

const windows1252 = new TextDecoder('windows-1252');

function otherDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const width = widthOf(encoding);
  return {
    width,
    decode(bytes, last) {
      const text = decoder.decode(bytes, { stream: !last });
      return { text, bytes: bytes.length, repaired: findReplaced(text, width) };
    },
  };
}

/** Bytes for each code unit; 0 where that varies. */
function widthOf(encoding: string): number {
  if (encoding.startsWith('utf-16')) return 2;
  return /^(?:gb|big5|euc-|shift_jis|iso-2022)/.test(encoding) ? 0 : 1;
}

function findReplaced(text: string, width: number | undefined): Repaired[] {
  const found: Repaired[] = [];
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    found.push({ at, bytes: width || 1 });
  }
  return found;
}
