import { describe, expect, it } from 'vitest';
import { extractFootnotes } from './extract-footnotes.ts';
import { markNumbering } from './parse-article.ts';
import { readMarkdown } from './read-markdown.ts';
import { textWithMarks } from './text-with-marks.ts';
import { toHtmlTree } from './to-html-tree.ts';

function read(markdown: string) {
  const [element] = toHtmlTree(extractFootnotes(readMarkdown(markdown)).text);
  if (element?.type !== 'element') throw new Error('nothing to read');
  markNumbering()(element);
  return textWithMarks(element);
}

describe('textWithMarks', () => {
  it('gives the text without note marks, and the offset of each mark', () => {
    expect(read('Fell.[^7] Rose.[^8a]\n\n[^7]: x\n\n[^8a]: y')).toEqual({
      text: 'Fell. Rose.',
      marks: [
        { id: 'fnref-7', label: '7', offset: 5 },
        { id: 'fnref-8a', label: '8a', offset: 11 },
      ],
    });
  });

  it('reads through emphasis, links, code and strikethrough', () => {
    expect(read('*A* **b** [c](https://wire.example) `d` ~~e~~').text).toBe('A b c d e');
  });

  it('gives the offset of a mark within emphasis', () => {
    expect(read('A *b[^1]* c\n\n[^1]: x').marks).toEqual([{ id: 'fnref-1', label: '1', offset: 3 }]);
  });

  it.each(['one\ntwo', 'one  \ntwo', 'one\\\ntwo', 'one<br>two', '`one\ntwo`'])(
    'replaces the line break in %j by a space',
    (markdown) => {
      expect(read(markdown).text).toBe('one two');
    },
  );

  it('leaves out HTML tags and keeps the text between them', () => {
    expect(read('The <span lang="ru-Latn">Kniga</span>.').text).toBe('The Kniga.');
  });

  it('reads character references and escapes as their characters', () => {
    expect(read('AT&amp;T \\*x\\* &eacute;').text).toBe('AT&T *x* é');
  });

  it('leaves punctuation as it was typed', () => {
    expect(read(`"It's" -- 'so' ...`).text).toBe(`"It's" -- 'so' ...`);
  });

  it('separates the words of adjacent cells', () => {
    expect(read('| Year | Letters |\n| - | - |\n| 2019 | two |').text.split(/\s+/)).toEqual([
      'Year',
      'Letters',
      '2019',
      'two',
    ]);
  });

  it('finds no text in a rule', () => {
    expect(read('---')).toEqual({ text: '', marks: [] });
  });
});
