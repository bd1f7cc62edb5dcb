import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** A font that may be divided, or why it may not. */
export type FontFile = { sfnt: Buffer; characters: number[] } | { whole: WholeReason };

/** Why a font must be served as it is. */
export type WholeReason = 'format' | 'licence' | 'tables';

/** Bits of `fsType` in the table OS/2. https://learn.microsoft.com/typography/opentype/spec/os2#fstype */
const USAGE = 0x000f;
const RESTRICTED = 0x0002;
const NO_SUBSETTING = 0x0100;
const BITMAPS_ONLY = 0x0200;
const FSTYPE_OFFSET = 8;

/** Pictures of glyphs that HarfBuzz leaves out of subsets. */
const PICTURES = ['SVG ', 'EBDT'];

/** Rules of layout that HarfBuzz leaves out: they matter where a font has none of OpenType. */
const OTHER_LAYOUT = ['Silf', 'morx', 'mort'];

const SINGLE_FONT = new Set(['\0\x01\0\0', 'true', 'OTTO']);

/** The unpacking that was asked for last. */
let unpacking: Promise<unknown> = Promise.resolve();

/**
 * Unpacks a WOFF2 file, one after another: the unpacker returns its own memory, which the next file overwrites before
 * it is copied.
 */
async function unpack(bytes: Buffer): Promise<Buffer | undefined> {
  const unpacked = unpacking.then(() => fontverter.convert(bytes, 'sfnt')).catch(() => undefined);
  unpacking = unpacked;
  return unpacked;
}

/** Reads a WOFF2 file: its characters, and whether licence and format allow to divide it. */
export async function readFont(bytes: Buffer): Promise<FontFile> {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') return { whole: 'format' };
  const sfnt = await unpack(bytes);
  if (!sfnt || !SINGLE_FONT.has(sfnt.toString('latin1', 0, 4))) return { whole: 'format' };
  const face = new Face(new Blob(sfnt));
  const has = (table: string) => (face.referenceTable(table)?.length ?? 0) > 0;
  const characters = [...face.collectUnicodes()].sort((a, b) => a - b);
  if (characters.length === 0) return { whole: 'format' };
  if (forbidsParts(face.referenceTable('OS/2'))) return { whole: 'licence' };
  if (PICTURES.some(has) || (OTHER_LAYOUT.some(has) && !has('GSUB'))) return { whole: 'tables' };
  return { sfnt, characters };
}

function forbidsParts(table: Uint8Array | undefined): boolean {
  if (!table || table.length < FSTYPE_OFFSET + 2) return false;
  const type = new DataView(table.buffer, table.byteOffset).getUint16(FSTYPE_OFFSET);
  return (type & USAGE) === RESTRICTED || (type & (NO_SUBSETTING | BITMAPS_ONLY)) !== 0;
}
