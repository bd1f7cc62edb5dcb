/** Bytes that are not UTF-8: from one place to the one after them. */
export interface Broken {
  start: number;
  end: number;
}

/**
 * Reads bytes as UTF-8 (RFC 3629) and tells of every broken sequence in them: a maximal one, as the Unicode Standard
 * (section 3.9, table 3-8) recommends. Returns how many whole characters of several bytes there are.
 */
export function scanUtf8(bytes: Uint8Array, onBroken: (broken: Broken) => void): { wide: number } {
  let wide = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const needed = lengthFor(lead);
    const found = lengthOf(bytes, at, needed);
    if (needed > 0 && found === needed) wide += 1;
    else onBroken({ start: at, end: at + found });
    at += found;
  }
  return { wide };
}

/** How many bytes at the end begin a character that more bytes could complete. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const at = bytes.length - back;
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return 0;
    if (lead < 0xc0) continue;
    return lengthFor(lead) > back && lengthOf(bytes, at, lengthFor(lead)) === back ? back : 0;
  }
  return 0;
}

/** How many bytes a character has that begins with this one; 0 where none does. */
function lengthFor(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/** How many bytes from here on belong to the character that begins here, at least 1. */
function lengthOf(bytes: Uint8Array, start: number, needed: number): number {
  const lead = bytes[start] ?? 0;
  let length = 1;
  while (length < needed) {
    const byte = bytes[start + length];
    const [low, high] = length === 1 ? secondByte(lead) : [0x80, 0xbf];
    if (byte === undefined || byte < low || byte > high) break;
    length += 1;
  }
  return length;
}

/** The range of second bytes: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
function secondByte(lead: number): [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
