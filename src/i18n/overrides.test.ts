import { expect, test } from 'vitest';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { overrideFaults, withOverrides } from './overrides.ts';

const DICTIONARY = {
  site: { about: 'About', feed: '{site}: new articles' },
  counts: { articles: { one: '{count} article', other: '{count} articles' } },
} as const;

test('texts of the owner take the place of the dictionary’s, and all others stay', () => {
  expect(withOverrides(DICTIONARY, { site: { about: 'About us' } })).toEqual({
    ...DICTIONARY,
    site: { ...DICTIONARY.site, about: 'About us' },
  });
});

test('a plural may be given by its forms or as one text', () => {
  const forms = { one: 'one essay', other: '{count} essays' };
  expect(withOverrides(DICTIONARY, { counts: { articles: forms } }).counts.articles).toEqual(forms);
  expect(withOverrides(DICTIONARY, { counts: { articles: 'essays: {count}' } }).counts.articles).toEqual({
    other: 'essays: {count}',
  });
});

test('words made of them say what the owner wrote', () => {
  const words = makeWords(withOverrides(en, { counts: { articles: 'essays: {count}' }, search: { button: 'Find' } }));
  expect([words.counts.articles(3), words.search.button]).toEqual(['essays: 3', 'Find']);
});

test('every fault is named, with what was likely meant', () => {
  expect(
    overrideFaults(DICTIONARY, {
      site: { abuot: 'About us', feed: 'New', about: 7 },
      counts: { articles: { one: '{cuont} essay', ones: 'essay' } },
      sites: {},
    }),
  ).toEqual([
    'words.site.abuot: no such text; did you mean “about”?',
    'words.site.feed: expected {site} in the text',
    'words.site.about: expected a text',
    'words.counts.articles.one: no such place {cuont}; did you mean “count”?',
    'words.counts.articles.ones: no such form; expected zero, one, two, few, many, other',
    'words.counts.articles: expected the form “other” for all other counts',
    'words.sites: no such text; did you mean “site”?',
  ]);
  expect(() => withOverrides(DICTIONARY, { constructor: 'x' })).toThrow('words.constructor: no such text');
});

test.each([[null], ['About'], [['About']]])('%j are no words', (words) => {
  expect(overrideFaults(DICTIONARY, words)).toEqual(['words: expected a group of texts by key']);
});
