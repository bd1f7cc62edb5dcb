import type { Warning } from '../model/warning.ts';
import type { Fault } from './faults.ts';

/** What a person should see of bytes that were no text. */
export function brokenBytes(faults: readonly Fault[]): Warning[] {
  return faults.map(({ read, byte, excerpt }) => ({
    code: 'encoding-repaired',
    found: `Byte ${byte} of the file was broken and was read as “${read}”: “${excerpt}”`,
    expected: 'See whether the word is right.',
  }));
}
