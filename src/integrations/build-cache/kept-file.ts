import { readFileSync } from 'node:fs';
import { digest } from '../../base/digest.ts';

const CHECKSUM = 64;

/** The names of kept files; others in their folder belong to somebody else. */
export const KEPT_NAME = /^[0-9a-f]{64}\.bin$/;

/** The name of the file that is kept under a key. */
export function keptName(key: string): string {
  return `${digest(key)}.bin`;
}

/** The bytes of a kept file: its data behind a checksum of its name and the data. */
export function keptBytes(name: string, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(checksumOf(name, data)), data]);
}

/** The data of a kept file; undefined if it is missing, damaged or renamed. */
export function readKept(file: string, name: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(CHECKSUM);
    return bytes.toString('latin1', 0, CHECKSUM) === checksumOf(name, data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function checksumOf(name: string, data: Uint8Array): string {
  return digest(`${name} ${digest(data)}`);
}
