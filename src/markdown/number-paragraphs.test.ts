import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { numberParagraphs } from './number-paragraphs.ts';
import { readMarkdown } from './read-markdown.ts';
import { toHtmlTree } from './to-html-tree.ts';

/** Each element that carries a paragraph's id, with the beginning of its text. */
function numbered(markdown: string): string[] {
  const tree = readMarkdown(markdown);
  numberParagraphs(tree);
  const html = tree.children.flatMap((node) => toHtmlTree(node, (label) => label)).map((node) => toHtml(node));
  return [...html.join('\n').matchAll(/<(\w+) id="(p-\d+)">\s*([\p{L}\d]*)/gu)].map(
    ([, tag, id, word]) => `${tag} ${id} ${word}`,
  );
}

describe('numberParagraphs', () => {
  it('numbers paragraphs in order, across headings', () => {
    expect(numbered('One.\n\nTwo.\n\n## Heading\n\nThree.')).toEqual(['p p-1 One', 'p p-2 Two', 'p p-3 Three']);
  });

  it('lets the items of a tight list carry the ids, nested ones too', () => {
    expect(numbered('- One\n- Two\n  - Three\n- Four')).toEqual([
      'li p-1 One',
      'li p-2 Two',
      'li p-3 Three',
      'li p-4 Four',
    ]);
  });

  it('numbers the paragraphs within the items of a loose list', () => {
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

  it('numbers a table as one, and not its cells', () => {
    expect(numbered('One.\n\n| a | b |\n| - | - |\n| c | d |\n\nTwo.')).toEqual([
      'p p-1 One',
      'table p-2 ',
      'p p-3 Two',
    ]);
  });

  it('passes over notes, wherever they stand', () => {
    expect(numbered('[^1]: A note.\n\nOne.[^1]\n\n[^2]: Another.\n\nTwo.[^2]')).toEqual(['p p-1 One', 'p p-2 Two']);
  });

  it('passes over headings, code and rules', () => {
    expect(numbered('## Heading\n\n    code\n\n---\n\nOne.')).toEqual(['p p-1 One']);
  });

  it('returns the ids in order', () => {
    expect([...numberParagraphs(readMarkdown('One.\n\n- Two\n\n| a |\n| - |')).values()]).toEqual([
      'p-1',
      'p-2',
      'p-3',
    ]);
  });

  it('returns none for a text of headings alone', () => {
    expect(numberParagraphs(readMarkdown('## Heading')).size).toBe(0);
  });
});
