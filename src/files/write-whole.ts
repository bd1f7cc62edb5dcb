import { UnfinishedFile } from './unfinished-file.ts';

/**
 * Writes a file and the folders above it: all of it, or nothing. Whoever reads it meanwhile, or after the program was
 * stopped, finds the old content or the new one.
 *
 * @throws an Error for the user that names the file, such as that the disk is full
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = await UnfinishedFile.begin(file);
  try {
    await unfinished.write(content);
    await unfinished.putInPlace();
  } catch (error) {
    await unfinished.discard();
    throw error;
  }
}
