import { expect, test } from 'vitest';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { withOwnTexts } from './own-texts.ts';

const DICTIONARY = {
  site: { about: 'About', feed: '{site}: new articles' },
  counts: { articles: { one: '{count} article', other: '{count} articles' } },
} as const;

test('texts of the owner replace those of the dictionary, and all others stay', () => {
  expect(withOwnTexts(DICTIONARY, { site: { about: 'About us' } })).toEqual({
    ...DICTIONARY,
    site: { ...DICTIONARY.site, about: 'About us' },
  });
});

test('a plural is replaced as a whole', () => {
  const forms = { other: '{count} essays' };
  expect(withOwnTexts(DICTIONARY, { counts: { articles: forms } }).counts.articles).toEqual(forms);
  expect(withOwnTexts(DICTIONARY, { counts: { articles: 'essays: {count}' } }).counts.articles).toEqual({
    other: 'essays: {count}',
  });
});

test('what is no text for a key is left out', () => {
  const own = { site: { about: 5 }, counts: { articles: { one: '{count} essay' } }, constructor: 'x' };
  expect(withOwnTexts(DICTIONARY, own)).toEqual(DICTIONARY);
  expect(withOwnTexts(DICTIONARY, null)).toEqual(DICTIONARY);
});

test('the words of a site have the texts of the owner', () => {
  const words = makeWords(withOwnTexts(en, { counts: { articles: 'essays: {count}' }, search: { button: 'Find' } }));
  expect([words.counts.articles(3), words.search.button]).toEqual(['essays: 3', 'Find']);
});
