import { describe, expect, it } from 'vitest';
import { breakLines, cutLines, hasRoom } from './break-lines.ts';

const widthOf = (text: string) => text.length;

describe('breakLines', () => {
  it('breaks at spaces and after hyphens', () => {
    expect(breakLines('the long-distance ferries of winter', 10, widthOf)).toEqual([
      'the long-',
      'distance',
      'ferries of',
      'winter',
    ]);
  });

  it('breaks Chinese between signs, but not before closing punctuation', () => {
    expect(breakLines('渡轮的一年（2019年），附注释', 6, widthOf)).toEqual(['渡轮的一年', '（2019', '年），附注释']);
  });

  it('breaks within a word that is wider than a line', () => {
    expect(breakLines('a Donaudampfschiff', 8, widthOf)).toEqual(['a Donaud', 'ampfschi', 'ff']);
    expect(hasRoom('a Donaudampfschiff', 8, widthOf)).toBe(false);
    expect(hasRoom('the long-distance ferries', 9, widthOf)).toBe(true);
  });

  it.each(['', ' '])('has no line for “%s”', (text) => {
    expect(breakLines(text, 10, widthOf)).toEqual([]);
  });
});

describe('cutLines', () => {
  it('ends the last line with an ellipsis that fits', () => {
    expect(cutLines(['one two', 'three four', 'five'], 2, 10, widthOf)).toEqual(['one two', 'three …']);
    expect(cutLines(['one two'], 2, 10, widthOf)).toEqual(['one two']);
  });

  it.each([0, -1])('draws nothing where there is room for %d lines', (most) => {
    expect(cutLines(['one two'], most, 10, widthOf)).toEqual([]);
  });
});
