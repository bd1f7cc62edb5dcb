import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { writeWhole } from '../../files/write-whole.ts';

/** What became of a file that was to be written. */
export type Written = 'written' | 'unchanged' | 'edited' | 'not-imported';

export interface Settings {
  /** SHA-256s of what earlier imports may have written there. */
  earlier: ReadonlySet<string>;
  /** Overwrites what somebody else wrote. */
  force: boolean;
  /** Writes nothing. */
  dryRun: boolean;
  /** Called before the file is written, to keep in mind that this import does it. */
  announce?: () => Promise<void>;
}

/**
 * Writes a file, unless it says so already, or somebody edited it since an import wrote it. Whoever reads it while it
 * is written, or after the program was stopped, finds the old text or the new one.
 */
export async function writeImported(file: string, text: string, settings: Settings): Promise<Written> {
  const { earlier, force, dryRun, announce } = settings;
  const present = await hashOf(file);
  if (present === sha256(text)) return 'unchanged';
  if (present !== undefined && !force && !earlier.has(present)) {
    return earlier.size === 0 ? 'not-imported' : 'edited';
  }
  if (!dryRun) {
    await announce?.();
    await writeWhole(file, text);
  }
  return 'written';
}

/** SHA-256 of a file; undefined if there is none. */
export async function hashOf(file: string): Promise<string | undefined> {
  return existsSync(file) ? sha256(await readFile(file)) : undefined;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
