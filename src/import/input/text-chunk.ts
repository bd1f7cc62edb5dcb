/** A stretch of decoded text that knows which bytes it was read from. */
export interface TextChunk {
  text: string;
  /** Where it begins in the decoded text, in UTF-16 code units. */
  offset: number;
  /** Where it begins in the bytes (after unpacking), and how many they are. */
  byte: number;
  bytes: number;
  /** Bytes for each code unit where that is always the same; `undefined` for UTF-8; 0 where it cannot be told. */
  width: number | undefined;
  /** Places in the text that were read from broken bytes, rising. */
  repaired: Repaired[];
}

export interface Repaired {
  at: number;
  /** How many bytes it was read from. */
  bytes: number;
}

/** At which byte a place in a chunk is. Exact, but for encodings like Shift JIS, where it is near. */
export function byteAt({ text, byte, bytes, width, repaired }: TextChunk, index: number): number {
  if (width === 0) return byte + Math.round((index / Math.max(1, text.length)) * bytes);
  if (width !== undefined) return byte + index * width;
  let position = byte;
  let from = 0;
  for (const place of repaired) {
    if (place.at >= index) break;
    position += Buffer.byteLength(text.slice(from, place.at)) + place.bytes;
    from = place.at + 1;
  }
  return position + Buffer.byteLength(text.slice(from, index));
}
