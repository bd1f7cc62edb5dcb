import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';

/** The number of bytes that identify the type of an image. */
const HEAD = 4100;

/** The extensions of types that `file-type` names otherwise. */
const SAME = new Map([['image/apng', 'image/png']]);

/**
 * The media type of a file by its content, whatever its name says; undefined if it is unknown.
 *
 * @throws when the file cannot be read
 */
export async function imageType(path: string): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const mime = (await fileTypeFromBuffer(buffer.subarray(0, bytesRead)))?.mime;
    return SAME.get(mime ?? '') ?? mime;
  } finally {
    await file.close();
  }
}
