import { UnfinishedFile } from './unfinished-file.ts';

/**
 * Writes a file and the folders above it, completely or not at all. Whoever reads it meanwhile, or after the program
 * was stopped, finds the old content or the new.
 *
 * @throws a UserError that names the file and the reason, such as a full disk
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
