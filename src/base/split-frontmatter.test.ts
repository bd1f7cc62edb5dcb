import { expect, test } from 'vitest';
import { splitFrontmatter } from './split-frontmatter.ts';

test.each([
  ['---\ntitle: A\n---\nText\n', { head: '---\ntitle: A\n---\n', yaml: 'title: A\n', body: 'Text\n' }],
  ['---\r\ntitle: A\r\n--- \r\nText', { head: '---\r\ntitle: A\r\n--- \r\n', yaml: 'title: A\r\n', body: 'Text' }],
  ['---\n---\n\n---\n', { head: '---\n---\n', yaml: '', body: '\n---\n' }],
  ['---\ntitle: A\n---', { head: '---\ntitle: A\n---', yaml: 'title: A\n', body: '' }],
])('divides %j', (text, parts) => {
  expect(splitFrontmatter(text)).toEqual(parts);
});

test.each(['Text\n---\ntitle: A\n---\n', '---\ntitle: A\n', '', '--- a\n---\nb\n---\n'])(
  'finds no frontmatter in %j',
  (text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  },
);
