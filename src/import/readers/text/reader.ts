import { LONGEST_TEXT, refuseLonger } from '../../input/too-long.ts';
import type { Reader } from '../../model/reader.ts';
import { readWhole } from '../read-whole.ts';
import { readText } from './read-text.ts';

/** Plain text: of one post, or of several one after another. It may contain some tags, or talk about them. */
export const textReader: Reader = {
  name: 'text',
  what: 'a plain text',
  isStreamed: false,
  accepts: () => true,
  read(input) {
    return readWhole(input, (text, file) => {
      refuseLonger(LONGEST_TEXT, { file, what: 'a line', length: longestLine(text) });
      return readText(text, file);
    });
  },
};

function longestLine(text: string): number {
  let longest = 0;
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}
