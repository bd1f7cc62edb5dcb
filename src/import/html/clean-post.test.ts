import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { pairNotes } from '../notes/pair-notes.ts';
import { parseContent } from './parse-content.ts';

function notesOf(content: string): string[] {
  return parseContent(content, { pairNotes }).notes.map(({ children }) => toHtml(children));
}

test('a note that was typed over blank lines is paragraphs', () => {
  expect(notesOf('A claim.[ref]One\nline.\n\nAnother.[/ref] And on.\n\nMore text.')).toEqual([
    '<p>One<br>line.</p><p>Another.</p>',
  ]);
});

test('a note in a paragraph that was wrapped by hand is not broken', () => {
  expect(notesOf('<p>A claim[ref]wrapped\nby hand[/ref] in a\nparagraph.</p>')).toEqual(['<p>wrapped\nby hand</p>']);
});

test('notes are as safe as the text', () => {
  expect(notesOf('<p>A[ref]<a href="javascript:x" onclick="x">word</a><script>x</script>[/ref] claim.</p>')).toEqual([
    '<p>word</p>',
  ]);
});

test('notes of the core block, which an export keeps apart, are paired', () => {
  const id = 'b6f1a2c4-0000-4000-8000-000000000001';
  const content = `<!-- wp:paragraph -->\n<p>A claim<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->`;
  const post = parseContent(content, { pairNotes, footnotes: [{ id, content: 'A <em>source</em>.' }] });
  expect(toHtml(post.tree)).toBe('<p>A claim<note-mark label="1"></note-mark>.</p>');
  expect(post.notes.map(({ children }) => toHtml(children))).toEqual(['<p>A <em>source</em>.</p>']);
});

test('a line end never becomes a break in what the block editor made', () => {
  const content = '<!-- wp:list -->\n<ul><li>one\nitem</li></ul>\n<!-- /wp:list -->';
  expect(toHtml(parseContent(content).tree)).toBe('<ul><li>one\nitem</li></ul>');
});
