import { describe, expect, it } from 'vitest';
import { adviseOnLists, checkLists } from './numbered-lists.ts';
import { readMarkdown } from './read-markdown.ts';

const check = (markdown: string) => checkLists(readMarkdown(markdown)).map(({ line, expected }) => [line, expected]);
const advise = (markdown: string) => adviseOnLists(readMarkdown(markdown), markdown).map(({ line }) => line);

describe('checkLists', () => {
  it('finds a paragraph that begins with a year', () => {
    const expected = '1991\\. where the number belongs to the text';
    expect(check('Text.\n\n1991. The year in which it changed.\n\nMore.')).toEqual([[3, expected]]);
    expect(check('> 1991) The year')).toEqual([[1, expected]]);
  });

  it.each(['1. a\n2. b', '0. a', '1991\\. The year', '1991.The year', '3. a', '- 1991', '25. December'])(
    'finds nothing wrong with %j',
    (markdown) => {
      expect(check(markdown)).toEqual([]);
    },
  );
});

describe('adviseOnLists', () => {
  it.each([
    '1. a\n2. b\n\nText.\n\n3. c',
    '1. a\n1. b\n1. c',
    '0. a\n1. b',
    'Text.\n\n8. c\n9. d',
    '1. a\n\n   1. b\n   2. c\n\n2. d',
  ])('has no advice on %j', (markdown) => {
    expect(advise(markdown)).toEqual([]);
  });

  it.each([
    ['25. December came.', [1]],
    ['Text.\n\n3. c', [3]],
    ['1. a\n3. c\n4. d', [2]],
    ['1. a\n2. b\n\nText.\n\n4. d', [6]],
  ])('gives the lines in %j', (markdown, lines) => {
    expect(advise(markdown)).toEqual(lines);
  });
});
