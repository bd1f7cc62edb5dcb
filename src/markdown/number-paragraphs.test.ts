import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { extractFootnotes } from './extract-footnotes.ts';
import { isHeading } from './name-headings.ts';
import { paragraphNumbering } from './number-paragraphs.ts';
import { readMarkdown } from './read-markdown.ts';
import { toHtmlTree } from './to-html-tree.ts';

function blocksOf(markdown: string) {
  const blocks = toHtmlTree(extractFootnotes(readMarkdown(markdown)).text);
  return blocks.filter((node) => node.type === 'element');
}

/** Each element with a paragraph's id, and the beginning of its text. */
function numbered(markdown: string): string[] {
  const blocks = blocksOf(markdown);
  blocks.filter((block) => !isHeading(block)).forEach(paragraphNumbering());
  return [
    ...blocks
      .map((block) => toHtml(block))
      .join('\n')
      .matchAll(/<(\w+) id="(p-\d+)">\s*([\p{L}\d]*)/gu),
  ].map(([, tag, id, word]) => `${tag} ${id} ${word}`);
}

describe('paragraphNumbering', () => {
  it('numbers paragraphs in order, across headings', () => {
    expect(numbered('One.\n\nTwo.\n\n## Heading\n\nThree.')).toEqual(['p p-1 One', 'p p-2 Two', 'p p-3 Three']);
  });

  it('numbers the items of a tight list, also nested ones', () => {
    expect(numbered('- One\n- Two\n  - Three\n- Four')).toEqual([
      'li p-1 One',
      'li p-2 Two',
      'li p-3 Three',
      'li p-4 Four',
    ]);
  });

  it('numbers the paragraphs in the items of a loose list', () => {
    expect(numbered('- One\n\n- Two\n\n  Three\n\n- Four')).toEqual([
      'p p-1 One',
      'p p-2 Two',
      'p p-3 Three',
      'p p-4 Four',
    ]);
  });

  it('numbers the paragraphs of a quotation', () => {
    expect(numbered('> One.\n>\n> Two.\n\nThree.')).toEqual(['p p-1 One', 'p p-2 Two', 'p p-3 Three']);
  });

  it('numbers a table, not its cells', () => {
    expect(numbered('One.\n\n| a | b |\n| - | - |\n| c | d |\n\nTwo.')).toEqual([
      'p p-1 One',
      'table p-2 ',
      'p p-3 Two',
    ]);
  });

  it('skips notes, wherever they are', () => {
    expect(numbered('[^1]: A note.\n\nOne.[^1]\n\n[^2]: Another.\n\nTwo.[^2]')).toEqual(['p p-1 One', 'p p-2 Two']);
  });

  it('skips code and rules', () => {
    expect(numbered('    code\n\n---\n\nOne.')).toEqual(['p p-1 One']);
  });

  it('returns the elements in order', () => {
    const elements = blocksOf('One.\n\n- Two\n\n| a |\n| - |').flatMap(paragraphNumbering());
    expect(elements.map(({ properties }) => properties.id)).toEqual(['p-1', 'p-2', 'p-3']);
  });

  it('numbers headings within other blocks, which do not begin sections', () => {
    expect(numbered('> ## Quoted\n>\n> One.\n\n- ## Item')).toEqual(['h2 p-1 Quoted', 'p p-2 One', 'h2 p-3 Item']);
  });
});
