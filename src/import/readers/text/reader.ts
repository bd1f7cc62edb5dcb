import { LONGEST_TEXT, refuseLonger } from '../../input/too-long.ts';
import type { Reader } from '../../model/reader.ts';
import { readWhole } from '../read-whole.ts';
import { readText } from './read-text.ts';

/** Plain text: of one post, or of several one after another. It may contain some tags, or talk about them. */
export const textReader: Reader = {
  name: 'text',
  what: 'a plain text',
  isStreamed: false,
  takesAll: true,
  accepts: () => true,
  read(input) {
    return readWhole(input, (text, file) => {
      const length = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
      refuseLonger(LONGEST_TEXT, { file, what: 'a line', length });
      return readText(text, file);
    });
  },
};
