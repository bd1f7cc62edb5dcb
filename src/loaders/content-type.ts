import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaType } from '../base/media-types.ts';

/** The number of bytes that identify the type of a file. */
const HEAD = 4100;

/**
 * What the content of a file is, if it is not what its name says: a media type, or `unknown`. Undefined where both
 * agree. Of plain text, only its beginning is read.
 *
 * @throws when the file cannot be read
 */
export async function otherType(path: string, said: MediaType): Promise<string | undefined> {
  return otherTypeOf(await headOf(path), said);
}

/** The same of a content that is in memory, as a whole or its beginning. */
export async function otherTypeOf(content: Uint8Array, said: MediaType): Promise<string | undefined> {
  const head = content.subarray(0, HEAD);
  const mime = (await fileTypeFromBuffer(head))?.mime;
  // Text with no sign of its kind, or XML: whether it is a drawing is seen when it is cleaned.
  if (said.kind === 'drawing') return mime === undefined || mime === 'application/xml' ? undefined : mime;
  if (mime === undefined) return said.isText && said.kind !== 'captions' && isText(head) ? undefined : 'unknown';
  return mime === said.mime || said.alsoKnownAs?.includes(mime) ? undefined : mime;
}

function isText(head: Uint8Array): boolean {
  try {
    // The last character may be cut in two.
    return !new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }).includes('\0');
  } catch {
    return false;
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
