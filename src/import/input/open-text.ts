import type { ByteSource } from './byte-source.ts';
import { fileSource } from './byte-source.ts';
import type { Decoder } from './decode.ts';
import { createDecoder } from './decode.ts';
import type { Encoding } from './detect-encoding.ts';
import { detectEncoding } from './detect-encoding.ts';
import { FaultLog } from './faults.ts';
import { refuseOther } from './refuse-other.ts';
import type { TextChunk } from './text-chunk.ts';
import { isGzip, unpack } from './unpack.ts';

/** A file of text, of any size, in any encoding, packed with gzip or not. */
export interface TextInput {
  /** Its path. */
  file: string;
  /** Its size as it is stored, in bytes. */
  size: number;
  /** A name of the WHATWG Encoding Standard. @example "utf-8", "windows-1252" */
  encoding: string;
  packed: boolean;
  /** The beginning of the text, to recognise it by: up to 256 kB. */
  start: string;
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
  return openTextFrom(await fileSource(file));
}

/** Opens any source of bytes as text. */
export async function openTextFrom(source: ByteSource): Promise<TextInput> {
  const stored = await firstBytes(source.read(), 8);
  refuseOther(source.name, stored);
  const reading = new Reading(source, isGzip(stored));
  const sample = await firstBytes(reading.bytes(), SAMPLE);
  const encoding = detectEncoding(sample);
  const start = createDecoder(encoding.name).decode(sample.subarray(encoding.mark), true).text.slice(0, START);
  return {
    file: source.name,
    size: source.size,
    encoding: encoding.name,
    packed: reading.packed,
    start,
    chunks: () => reading.chunks(encoding),
    get bytesRead() {
      return reading.bytesRead;
    },
    get faults() {
      return reading.faults;
    },
  };
}

const SAMPLE = 1024 * 1024;
const START = 256 * 1024;

/** Reads a source from its beginning, again and again. */
class Reading {
  bytesRead = 0;
  faults = new FaultLog();
  readonly source: ByteSource;
  readonly packed: boolean;

  constructor(source: ByteSource, packed: boolean) {
    this.source = source;
    this.packed = packed;
  }

  async *chunks({ name, mark }: Encoding): AsyncGenerator<TextChunk> {
    const decoder = createDecoder(name);
    let skip = mark;
    let offset = 0;
    let byte = mark;
    for await (const bytes of this.bytes()) {
      const wanted = bytes.subarray(skip);
      skip -= bytes.length - wanted.length;
      const chunk = this.#chunk(decoder, wanted, false, offset, byte);
      offset += chunk.text.length;
      byte += chunk.bytes;
      if (chunk.text) yield chunk;
    }
    const last = this.#chunk(decoder, new Uint8Array(), true, offset, byte);
    if (last.text) yield last;
  }

  /** Unpacked bytes. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    this.bytesRead = 0;
    this.faults = new FaultLog();
    const stored = this.#stored();
    yield* this.packed ? unpack(stored, (why) => this.faults.endsEarly(why)) : stored;
  }

  async *#stored(): AsyncGenerator<Uint8Array> {
    for await (const bytes of this.source.read()) {
      this.bytesRead += bytes.length;
      yield bytes;
    }
  }

  #chunk(decoder: Decoder, bytes: Uint8Array, last: boolean, offset: number, byte: number): TextChunk {
    const chunk = { ...decoder.decode(bytes, last), offset, byte, width: decoder.width };
    this.faults.note(chunk);
    return chunk;
  }
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
