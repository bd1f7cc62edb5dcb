import { describe, expect, it } from 'vitest';
import { checkNoNotes } from './check-no-notes.ts';
import { readMarkdown } from './read-markdown.ts';

const check = (markdown: string) =>
  checkNoNotes(readMarkdown(markdown), markdown).map(({ code, line, found }) => [code, line, found]);

describe('checkNoNotes', () => {
  it('finds nothing in a text without notes', () => {
    expect(check('One [link](/a/) and \\[^7] and `[^8]`.')).toEqual([]);
  });

  it('finds marks and notes, paired or not, each with its line', () => {
    expect(check('One.[^7]\n\nTwo.[^8]\n\n[^7]: A note.\n')).toEqual([
      ['note-misplaced', 1, 'the mark [^7]'],
      ['note-misplaced', 3, 'the mark [^8]'],
      ['note-misplaced', 5, 'note 7'],
    ]);
  });
});
