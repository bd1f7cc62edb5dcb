import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { pairNotes } from '../notes/pair-notes.ts';
import { parseContent } from './content-to-post.ts';

test.each([
  ['blank lines cut, and single line ends break', 'a\nb\n\nc\n \n\td', '<p>a<br>b</p><p>c</p><p>d</p>'],
  ['a break beside a line end is one break', 'a<br>\nb\n<br>c', '<p>a<br>b<br>c</p>'],
  ['elements that reach over a cut are cut', 'a <em id="x">b\n\nc</em> d', '<p>a <em>b</em></p><p><em>c</em> d</p>'],
  ['code keeps its line ends', 'a <code>b\n\nc</code>', '<p>a <code>b\n\nc</code></p>'],
])('of what was typed, %s', (_, content, html) => {
  expect(toHtml(parseContent(content).tree)).toBe(html);
});

test.each([
  ['line ends are white space', 'a\nb\n\nc', '<p>a\nb\n\nc</p>'],
  ['two breaks cut, with whatever space between them', 'a<br><br>b<br> &nbsp;<br>c', '<p>a</p><p>b</p><p>c</p>'],
  [
    'a break at the edge of an element is outside of it',
    '<b>a<br></b>b<i><br>c</i>',
    '<p><strong>a</strong><br>b<br><em>c</em></p>',
  ],
])('of a page, %s', (_, content, html) => {
  expect(toHtml(parseContent(content, { isRendered: true }).tree)).toBe(html);
});

test('a line end never becomes a break in text from the block editor', () => {
  const content = '<!-- wp:list -->\n<ul><li>one\nitem</li></ul>\n<!-- /wp:list -->';
  expect(toHtml(parseContent(content).tree)).toBe('<ul><li>one\nitem</li></ul>');
});

test.each([
  [
    'typed over blank lines is paragraphs',
    'A claim.[ref]One\nline.\n\nAnother.[/ref] And on.\n\nMore text.',
    '<p>One<br>line.</p><p>Another.</p>',
  ],
  [
    'in a paragraph that was wrapped by hand is not broken',
    '<p>A claim[ref]wrapped\nby hand[/ref] in a\nparagraph.</p>',
    '<p>wrapped\nby hand</p>',
  ],
  [
    'is as safe as the text',
    '<p>A[ref]<a href="javascript:x" onclick="x">word</a><script>x</script>[/ref] claim.</p>',
    '<p>word</p>',
  ],
])('a note %s', (_, content, html) => {
  expect(parseContent(content, { pairNotes }).notes.map(({ children }) => toHtml(children))).toEqual([html]);
});

test('notes of the core block, which an export keeps apart, are paired', () => {
  const id = 'b6f1a2c4-0000-4000-8000-000000000001';
  const content = `<!-- wp:paragraph -->\n<p>A claim<sup data-fn="${id}" class="fn"><a href="#${id}" id="${id}-link">1</a></sup>.</p>\n<!-- /wp:paragraph -->`;
  const post = parseContent(content, { pairNotes, footnotes: [{ id, content: 'A <em>source</em>.' }] });
  expect(toHtml(post.tree)).toBe('<p>A claim<note-mark label="1"></note-mark>.</p>');
  expect(post.notes.map(({ children }) => toHtml(children))).toEqual(['<p>A <em>source</em>.</p>']);
});
