import { brokenBytes } from '../../input/faults.ts';
import type { TextInput } from '../../input/open-text.ts';
import type { Warning } from '../../model/warning.ts';
import type { ChannelPart } from './read-parts.ts';

/** What a person should see of how an item was read: damage of the file, and bytes that were no text. */
export function warningsOf({ damage, ended, start, end }: ChannelPart, { faults }: TextInput): Warning[] {
  const repairs = ended === 'unclosed' ? [...damage, 'the end tag of the item was missing'] : damage;
  const warnings = repairs.map((found): Warning => ({ code: 'source-damaged', found, expected: COMPARE }));
  return faults.count === 0 ? warnings : [...warnings, ...brokenBytes(faults.between(start, end))];
}

const COMPARE = 'The file is damaged here and was repaired: compare the post with the original.';
