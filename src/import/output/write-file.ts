import { writeWhole } from '../../files/write-whole.ts';
import type { Arguments } from '../read-arguments.ts';
import type { EarlierImport } from './earlier-import.ts';
import { hashOf, sha256 } from './hash.ts';
import type { Announcement, Journal } from './journal.ts';

/** What all that an import writes has in common. */
export interface OutputSettings extends Pick<Arguments, 'into' | 'force'> {
  earlier: EarlierImport;
  /** Keeps in mind what is about to be written; without it, nothing is written. */
  journal: Journal | undefined;
}

/** What became of a file that was to be written. */
export type Written = 'written' | 'unchanged' | 'edited' | 'not-imported';

export interface Settings {
  /** SHA-256s of what earlier imports may have written there. */
  earlier?: ReadonlySet<string> | undefined;
  /** Overwrites what somebody else wrote. Default `false`. */
  force?: boolean;
  /** Keeps in mind what is about to be written; without it, nothing is written. */
  journal: Journal | undefined;
  announces: readonly Announcement[];
}

/**
 * Writes a file, unless it says so already, or somebody edited it since an import wrote it. Whoever reads it while it
 * is written, or after the program was stopped, finds the old content or the new one.
 */
export async function writeImported(
  file: string,
  content: string | Uint8Array,
  { earlier, force = false, journal, announces }: Settings,
): Promise<Written> {
  const present = await hashOf(file);
  if (present === sha256(content)) return 'unchanged';
  if (present !== undefined && !force && !earlier?.has(present)) return earlier?.size ? 'edited' : 'not-imported';
  if (!journal) return 'written';
  for (const one of announces) await journal.add(one);
  await writeWhole(file, content);
  return 'written';
}
