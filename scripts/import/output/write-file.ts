import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** What became of a file that was to be written. */
export type Written = 'written' | 'unchanged' | 'edited' | 'not-imported';

export interface Settings {
  /** SHA-256 of what an earlier import wrote there. */
  earlier: string | undefined;
  /** Overwrites what somebody else wrote. */
  force: boolean;
  /** Writes nothing. */
  dryRun: boolean;
}

/**
 * Writes a file, unless it says so already, or somebody edited it since an import wrote it. Whoever reads it while it
 * is written, or after the program was stopped, finds the old text or the new one.
 */
export async function writeImported(
  file: string,
  text: string | Uint8Array,
  { earlier, force, dryRun }: Settings,
): Promise<Written> {
  if (existsSync(file)) {
    const present = sha256(await readFile(file));
    if (present === sha256(text)) return 'unchanged';
    if (!force && present !== earlier) return earlier === undefined ? 'not-imported' : 'edited';
  }
  if (!dryRun) {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, typeof text === 'string' ? text : Buffer.from(text));
  }
  return 'written';
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
