import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';

/** How many bytes tell the type of an image. */
const HEAD = 4100;

/** What `file-type` calls a type that shares its ending with another. */
const SAME = new Map([['image/apng', 'image/png']]);

/**
 * The media type of a file by its content, whatever its name says; undefined where it is none that is known.
 *
 * @throws when it cannot be read
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
