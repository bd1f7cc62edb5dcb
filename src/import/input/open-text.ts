import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UserError } from '../../base/user-error.ts';
import type { Warning } from '../model/warning.ts';
import { createDecoder, type TextChunk } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { FaultLog } from './faults.ts';
import { compoundFormat, isCompound, refusedFormat } from './refused-formats.ts';
import { isGzip, unpack } from './unpack.ts';

/** Bytes that can be read from their beginning as often as needed. */
export interface ByteSource {
  /** What to call it, for people: the path of a file. */
  name: string;
  /** How many bytes it holds. */
  size: number;
  read(): AsyncIterable<Uint8Array>;
}

/**
 * Opens a file as text. Fails where there is no such file, or it is known to be something else.
 *
 * @param encoding that the owner says it has
 */
export async function openText(file: string, encoding?: string): Promise<TextInput> {
  const found = await stat(file);
  if (!found.isFile()) throw new UserError(`${file}: not a file.\nName the files to import one by one.`);
  const read = () => createReadStream(file, { highWaterMark: CHUNK });
  return openTextFrom({ name: file, size: found.size, read }, encoding);
}

const CHUNK = 64 * 1024;

/** Opens any source of bytes as text. */
export async function openTextFrom(source: ByteSource, encoding?: string): Promise<TextInput> {
  const stored = await firstBytes(source.read(), 8);
  const refused = isCompound(stored)
    ? compoundFormat(await firstBytes(source.read(), LONGEST_COMPOUND))
    : refusedFormat(stored);
  if (refused) throw new UserError(`${source.name}: ${refused.what}, not text.\n${refused.advice}`);
  const packed = isGzip(stored);
  const sample = await firstBytes(packed ? unpack(source.read(), () => undefined) : source.read(), SAMPLE);
  return new TextInput(source, packed, sample, encoding);
}

const SAMPLE = 1024 * 1024;
const START = 256 * 1024;

/** The names of the parts of a container are mostly near its beginning or its end. */
const LONGEST_COMPOUND = 64_000_000;

/** A file of text, of any size, in any encoding, packed with gzip or not. One reading goes on at a time. */
export class TextInput {
  /** Its path. */
  readonly file: string;
  /** Its size as it is stored, in bytes. */
  readonly size: number;
  readonly packed: boolean;
  /** A name of the WHATWG Encoding Standard. @example "utf-8", "windows-1252" */
  readonly encoding: string;
  /** What a person should see, where the encoding is not certain. */
  readonly doubt: Warning | undefined;
  /** The beginning of the text, to recognise it by: up to 256 kB. */
  readonly start: string;
  /** How many of the stored bytes the current reading has read. For a progress bar. */
  bytesRead = 0;
  /** What was wrong with the bytes read so far in the current reading. */
  faults = new FaultLog();
  readonly #source: ByteSource;
  /** How many bytes at the beginning are a byte order mark. */
  readonly #mark: number;

  /** @param sample its first bytes, unpacked; @param stated its encoding, according to the owner */
  constructor(source: ByteSource, packed: boolean, sample: Uint8Array, stated?: string) {
    const { name, mark, doubt } = detectEncoding(sample, stated);
    this.file = source.name;
    this.size = source.size;
    this.packed = packed;
    this.encoding = name;
    this.doubt = doubt;
    this.start = createDecoder(name)(sample.subarray(mark), true).text.slice(0, START);
    this.#source = source;
    this.#mark = mark;
  }

  /**
   * The text, from its beginning each time it is asked for. Byte order marks are left out, line ends are as they were:
   * see `normaliseLineEnds`.
   */
  async *chunks(): AsyncGenerator<TextChunk> {
    const faults = new FaultLog();
    this.faults = faults;
    const decode = createDecoder(this.encoding);
    const next = { offset: 0, byte: this.#mark };
    const read = (bytes: Uint8Array, last: boolean): TextChunk[] => {
      const chunk = { ...decode(bytes, last), ...next, encoding: this.encoding };
      next.offset += chunk.text.length;
      next.byte += chunk.bytes;
      faults.note(chunk);
      return chunk.text ? [chunk] : [];
    };
    let skip = this.#mark;
    const stored = this.#stored();
    for await (const bytes of this.packed ? unpack(stored, (why) => (faults.cutShort = why)) : stored) {
      yield* read(bytes.subarray(skip), false);
      skip = Math.max(0, skip - bytes.length);
    }
    yield* read(new Uint8Array(), true);
  }

  async *#stored(): AsyncGenerator<Uint8Array> {
    this.bytesRead = 0;
    for await (const bytes of this.#source.read()) {
      this.bytesRead += bytes.length;
      yield bytes;
    }
  }
}

/** The first bytes of a source, at most as many as wanted. */
export async function firstBytes(source: AsyncIterable<Uint8Array>, wanted: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of source) {
    parts.push(bytes);
    length += bytes.length;
    if (length >= wanted) break;
  }
  return Buffer.concat(parts).subarray(0, wanted);
}
