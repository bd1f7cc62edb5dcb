import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UserError } from '../../base/user-error.ts';

/** Bytes that can be read from their beginning as often as needed. */
export interface ByteSource {
  /** What to call it, for people: the path of a file. */
  name: string;
  /** How many bytes it holds. */
  size: number;
  read(): AsyncIterable<Uint8Array>;
}

/** A file as a source of bytes. Fails where there is no such file. */
export async function fileSource(file: string): Promise<ByteSource> {
  const found = await stat(file);
  if (!found.isFile()) throw new UserError(`${file}: not a file.\nName the files to import one by one.`);
  return { name: file, size: found.size, read: () => createReadStream(file, { highWaterMark: CHUNK }) };
}

const CHUNK = 64 * 1024;
