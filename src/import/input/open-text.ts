import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UserError } from '../../base/user-error.ts';
import { createDecoder } from './decode.ts';
import { detectEncoding, type Encoding } from './detect-encoding.ts';
import { FaultLog } from './faults.ts';
import type { TextChunk } from './text-chunk.ts';
import { isGzip, unpack } from './unpack.ts';

/** Bytes that can be read from their beginning as often as needed. */
export interface ByteSource {
  /** What to call it, for people: the path of a file. */
  name: string;
  /** How many bytes it holds. */
  size: number;
  read(): AsyncIterable<Uint8Array>;
}

/** A file of text, of any size, in any encoding, packed with gzip or not. */
export interface TextInput {
  /** Its path. */
  readonly file: string;
  /** Its size as it is stored, in bytes. */
  readonly size: number;
  /** A name of the WHATWG Encoding Standard. @example "utf-8", "windows-1252" */
  readonly encoding: string;
  readonly packed: boolean;
  /** The beginning of the text, to recognise it by: up to 256 kB. */
  readonly start: string;
  /**
   * The text, from its beginning each time it is asked for; one reading at a time. Byte order marks are left out,
   * line ends are as they were: see `normaliseLineEnds`.
   */
  chunks(): AsyncIterable<TextChunk>;
  /** How many of the stored bytes the current reading has read. For a progress bar. */
  readonly bytesRead: number;
  /** What was wrong with the bytes read so far in the current reading. */
  readonly faults: FaultLog;
}

/** Opens a file as text. Fails where there is no such file, or it is known to be something else. */
export async function openText(file: string): Promise<TextInput> {
  const found = await stat(file);
  if (!found.isFile()) throw new UserError(`${file}: not a file.\nName the files to import one by one.`);
  return openTextFrom({ name: file, size: found.size, read: () => createReadStream(file, { highWaterMark: CHUNK }) });
}

const CHUNK = 64 * 1024;

/** Opens any source of bytes as text. */
export async function openTextFrom(source: ByteSource): Promise<TextInput> {
  const stored = await firstBytes(source.read(), 8);
  const other = OTHERS.find(({ bytes }) => bytes.every((byte, at) => stored[at] === byte));
  if (other) throw new UserError(`${source.name}: ${other.what}, not text.\n${other.advice}`);
  const bytes = new Bytes(source, isGzip(stored));
  const sample = await firstBytes(bytes.read(), SAMPLE);
  const encoding = detectEncoding(sample);
  const start = createDecoder(encoding.name).decode(sample.subarray(encoding.mark), true).text.slice(0, START);
  return {
    file: source.name,
    size: source.size,
    encoding: encoding.name,
    packed: bytes.packed,
    start,
    chunks: () => chunksOf(bytes, encoding),
    get bytesRead() {
      return bytes.count;
    },
    get faults() {
      return bytes.faults;
    },
  };
}

const SAMPLE = 1024 * 1024;
const START = 256 * 1024;

/** Files that contain no text to import, by their first bytes. */
const OTHERS = [
  { bytes: [0x50, 0x4b, 3, 4], what: 'a ZIP archive', advice: 'Unpack it, and import the files that were in it.' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF file', advice: 'Save it as plain text or HTML first.' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'a Word document', advice: 'Save it as plain text or HTML first.' },
];

/** The unpacked bytes of a source, which can be read again and again, and what the current reading has seen. */
class Bytes {
  count = 0;
  faults = new FaultLog();
  readonly #source: ByteSource;
  readonly packed: boolean;

  constructor(source: ByteSource, packed: boolean) {
    this.#source = source;
    this.packed = packed;
  }

  async *read(): AsyncGenerator<Uint8Array> {
    this.count = 0;
    const faults = new FaultLog();
    this.faults = faults;
    yield* this.packed ? unpack(this.#stored(), (why) => (faults.cutShort = why)) : this.#stored();
  }

  async *#stored(): AsyncGenerator<Uint8Array> {
    for await (const bytes of this.#source.read()) {
      this.count += bytes.length;
      yield bytes;
    }
  }
}

async function* chunksOf(bytes: Bytes, { name, mark }: Encoding): AsyncGenerator<TextChunk> {
  const decoder = createDecoder(name);
  const next = { offset: 0, byte: mark };
  const read = (piece: Uint8Array, last: boolean): TextChunk => {
    const chunk = { ...decoder.decode(piece, last), ...next, width: decoder.width };
    next.offset += chunk.text.length;
    next.byte += chunk.bytes;
    bytes.faults.note(chunk);
    return chunk;
  };
  let skip = mark;
  for await (const piece of bytes.read()) {
    const chunk = read(piece.subarray(skip), false);
    skip = Math.max(0, skip - piece.length);
    if (chunk.text) yield chunk;
  }
  const last = read(new Uint8Array(), true);
  if (last.text) yield last;
}

async function firstBytes(source: AsyncIterable<Uint8Array>, wanted: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source) {
    parts.push(bytes);
    length += bytes.length;
    if (length >= wanted) break;
  }
  return Buffer.concat(parts).subarray(0, wanted);
}
