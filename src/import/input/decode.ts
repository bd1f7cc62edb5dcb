import { isUtf8 } from 'node:buffer';

/** Text that was read from some bytes. */
export interface Decoded {
  text: string;
  /** How many bytes it was read from. */
  bytes: number;
  /** Places in the text that were read from broken bytes, rising, and how many bytes each was read from. */
  repaired: { at: number; bytes: number }[];
}

/** A stretch of decoded text that knows which bytes it was read from. */
export interface TextChunk extends Decoded {
  /** Where it begins in the decoded text, in UTF-16 code units, and in the bytes (after unpacking). */
  offset: number;
  byte: number;
  encoding: string;
}

/** At which byte a place in a chunk is. Exact, but for encodings like Shift JIS, where it is near. */
export function byteAt({ text, byte, bytes, encoding, repaired }: TextChunk, index: number): number {
  if (encoding !== 'utf-8') return byte + Math.round((index / Math.max(1, text.length)) * bytes);
  let position = byte;
  let from = 0;
  for (const place of repaired) {
    if (place.at >= index) break;
    position += Buffer.byteLength(text.slice(from, place.at)) + place.bytes;
    from = place.at + 1;
  }
  return position + Buffer.byteLength(text.slice(from, index));
}

/** Reads bytes piece by piece: what a piece leaves unfinished, the next one completes. */
export type Decoder = (bytes: Uint8Array, last: boolean) => Decoded;

/** A decoder for an encoding of the WHATWG Encoding Standard. Line ends and byte order marks stay. */
export function createDecoder(encoding: string): Decoder {
  return encoding === 'utf-8' ? utf8Decoder() : otherDecoder(encoding);
}

function utf8Decoder(): Decoder {
  let rest: Uint8Array = new Uint8Array();
  return (bytes, last) => {
    const all = Buffer.concat([rest, bytes]);
    // A character that begins in the last three bytes may go on in the next piece.
    const lead = all.subarray(-3).findLastIndex((byte) => byte >= 0xc0);
    const end = last || lead < 0 ? all.length : Math.max(0, all.length - 3) + lead;
    rest = all.subarray(end);
    return decodeUtf8(all.subarray(0, end));
  };
}

/**
 * A byte that is not UTF-8 in a text that is was most likely pasted from Windows-1252, and is read so. A character that
 * lacks a byte becomes U+FFFD.
 */
function decodeUtf8(bytes: Buffer): Decoded {
  const repaired: Decoded['repaired'] = [];
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), bytes: bytes.length, repaired };
  let text = '';
  let at = 0;
  // The decoder puts U+FFFD for each broken sequence; one that was in the text has three bytes of its own.
  for (const part of bytes.toString('utf8').split(/(\uFFFD)/)) {
    const written = Buffer.from(part);
    const isBroken = part === '\uFFFD' && !bytes.subarray(at, at + 3).equals(written);
    const length = isBroken ? brokenLength(bytes.subarray(at, at + 3)) : written.length;
    if (isBroken) repaired.push({ at: text.length, bytes: length });
    text += isBroken && length === 1 ? windows1252.decode(bytes.subarray(at, at + 1)) : part;
    at += length;
  }
  return { text, bytes: bytes.length, repaired };
}

/** How many bytes a broken sequence has: as many as could begin one character. */
function brokenLength([first = 0, second = 0, third = 0]: Uint8Array): number {
  if (second >> 6 !== 0b10) return 1;
  const isCharacter = (...bytes: number[]) => isUtf8(Uint8Array.from(bytes));
  if (isCharacter(first, second, third, 0x80)) return 3;
  return isCharacter(first, second, 0x80) || isCharacter(first, second, 0x80, 0x80) ? 2 : 1;
}

const windows1252 = new TextDecoder('windows-1252');

function otherDecoder(encoding: string): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, last) => {
    const text = decoder.decode(bytes, { stream: !last });
    const repaired = [...text.matchAll(/\uFFFD/g)].map(({ index: at }) => ({ at, bytes: 1 }));
    return { text, bytes: bytes.length, repaired };
  };
}
