import type { TextInput } from '../input/open-text.ts';
import type { Doubt } from '../model/doubt.ts';
import type { ChannelPart } from './read-parts.ts';

/** What a person should see of how an item was read: damage of the file, and bytes that were no text. */
export function doubtsOf({ damage, ended, start, end }: ChannelPart, { faults }: TextInput): Doubt[] {
  const repairs = ended === 'unclosed' ? [...damage, 'the end tag of the item was missing'] : damage;
  const doubts = repairs.map((found): Doubt => ({ code: 'source-damaged', found, advice: COMPARE }));
  const broken = faults.count === 0 ? [] : faults.between(start, end);
  for (const { read, byte, excerpt } of broken) {
    const found = `Byte ${byte} of the file was broken and was read as “${read}”: “${excerpt}”`;
    doubts.push({ code: 'encoding-repaired', found, advice: 'See whether the word is right.' });
  }
  return doubts;
}

const COMPARE = 'The file is damaged here and was repaired: compare the post with the original.';
