import { expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { readMarkdown } from './read-markdown.ts';

const typesIn = (markdown: string) => readMarkdown(markdown).children.map(({ type }) => type);

test('only an image with a title alone in its paragraph is a figure', () => {
  expect(typesIn('![A](/a.png "B")')).toEqual(['figure']);
  expect(typesIn('![A](/a.png)\n\n![A](/a.png "")\n\nSee ![A](/a.png "B")')).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

test('a caption is a paragraph with an address, and its words are text', () => {
  const { paragraphs, words } = parseArticle('One.\n\n![A](/a.png "The *quay* today")');
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([
    ['p-1', 'One.'],
    ['p-2', 'The quay today'],
  ]);
  expect(words).toBe(4);
});

test('a mark in a caption cites its note', () => {
  const { notes, faults } = parseArticle('![A](/a.png "The quay.[^2]")\n\nEnd.[^3]\n\n[^3]: B.\n\n[^2]: A.');
  expect(faults).toEqual([]);
  expect(notes.map(({ label, citedAt }) => [label, citedAt[0]?.paragraph, citedAt[0]?.sentence])).toEqual([
    ['2', 'p-1', 'The quay.'],
    ['3', 'p-2', 'End.'],
  ]);
});

test('faults in a caption name the line of the image', () => {
  const { faults } = parseArticle('One.\n\n![A](/a.png "Now [^2] and <b>bold</b>, [x](javascript:x)")');
  expect(faults.map(({ code, line }) => [code, line])).toEqual([
    ['note-missing', 3],
    ['html-not-allowed', 3],
    ['html-not-allowed', 3],
    ['address-not-allowed', 3],
  ]);
});

test('links in a caption are links of the article', () => {
  expect(parseArticle('![A](/a.png "See [it](/about/)")').links).toEqual([{ url: '/about/', line: 1 }]);
});
