import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';

test('words are divided at spaces of every kind, and keep their punctuation', () => {
  const content = ' a  “ferry”,\nto Malta ';
  const { starts, ends } = pageWords(content);
  expect([...starts].map((start, index) => content.slice(start, ends[index]))).toEqual([
    'a',
    '“ferry”,',
    'to',
    'Malta',
  ]);
});

test('a text without words has none', () => {
  expect(pageWords(' \n').starts).toHaveLength(0);
  expect(pageWords('').ends).toHaveLength(0);
});
