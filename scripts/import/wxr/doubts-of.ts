import { brokenBytes } from '../input/broken-bytes.ts';
import type { TextInput } from '../input/open-text.ts';
import type { Doubt } from '../model/doubt.ts';
import type { ChannelPart } from './read-parts.ts';

/** What a person should see of how an item was read: damage of the file, and bytes that were no text. */
export function doubtsOf({ damage, ended, start, end }: ChannelPart, { faults }: TextInput): Doubt[] {
  const repairs = ended === 'unclosed' ? [...damage, 'the end tag of the item was missing'] : damage;
  const doubts = repairs.map((found): Doubt => ({ code: 'source-damaged', found, advice: COMPARE }));
  return faults.count === 0 ? doubts : [...doubts, ...brokenBytes(faults.between(start, end))];
}

const COMPARE = 'The file is damaged here and was repaired: compare the post with the original.';
