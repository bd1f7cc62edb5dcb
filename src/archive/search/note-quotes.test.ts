import { expect, test } from 'vitest';
import { parseArticle } from '../../markdown/parse-article.ts';
import { noteQuotes } from './note-quotes.ts';
import { english } from '../../i18n/english.ts';

test('each note has its beginning and the sentence that cites it', () => {
  const parsed = parseArticle('A ferry sails. It carries letters.[^7] Nobody reads them.\n\n[^7]: A note.');
  expect(noteQuotes(parsed, english)).toEqual([['fn-7', { text: 'A note.', citing: 'It carries letters.' }]]);
});

test('a text without notes has none', () => {
  expect(noteQuotes(parseArticle('A ferry sails.'), english)).toEqual([]);
});
