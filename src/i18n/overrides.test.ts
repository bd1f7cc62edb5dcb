import { expect, test } from 'vitest';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { overrideFaults, withOverrides } from './overrides.ts';

const DICTIONARY = {
  site: { about: 'About', feed: '{site}: new articles' },
  counts: { articles: { one: '{count} article', other: '{count} articles' } },
} as const;

test('texts of the owner replace those of the dictionary, and all others stay', () => {
  expect(withOverrides(DICTIONARY, { site: { about: 'About us' } })).toEqual({
    ...DICTIONARY,
    site: { ...DICTIONARY.site, about: 'About us' },
  });
});

test('a plural can be replaced by its forms or by one text', () => {
  const forms = { one: 'one essay', other: '{count} essays' };
  expect(withOverrides(DICTIONARY, { counts: { articles: forms } }).counts.articles).toEqual(forms);
  expect(withOverrides(DICTIONARY, { counts: { articles: 'essays: {count}' } }).counts.articles).toEqual({
    other: 'essays: {count}',
  });
});

test('the words of a site have the texts of the owner', () => {
  const words = makeWords(withOverrides(en, { counts: { articles: 'essays: {count}' }, search: { button: 'Find' } }));
  expect([words.counts.articles(3), words.search.button]).toEqual(['essays: 3', 'Find']);
});

test('every fault is named, with the likely correction', () => {
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
    'words.counts.articles.one: no such placeholder {cuont}; did you mean “count”?',
    'words.counts.articles.ones: no such form; expected zero, one, two, few, many, other',
    'words.counts.articles: expected the form “other” for all other counts',
    'words.sites: no such text; did you mean “site”?',
  ]);
  expect(() => withOverrides(DICTIONARY, { constructor: 'x' })).toThrow('words.constructor: no such text');
});

test.each([[null], ['About'], [['About']]])('%j is refused', (words) => {
  expect(overrideFaults(DICTIONARY, words)).toEqual(['words: expected a group of texts by key']);
});
