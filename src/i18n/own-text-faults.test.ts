import { expect, test } from 'vitest';
import { ownTextFaults } from './own-text-faults.ts';

const DICTIONARY = {
  site: { about: 'About', feed: '{site}: new articles' },
  counts: { articles: { one: '{count} article', other: '{count} articles' } },
} as const;

/** The faults as they are reported. */
const faultsOf = (own: unknown, language = 'en') =>
  ownTextFaults(DICTIONARY, own, language).map(
    ({ path, code, found, expected, proposal }) =>
      `${path.join('.')} ${code}: found ${found}, expected ${expected}${proposal === undefined ? '' : ` (${proposal}?)`}`,
  );

test('texts may replace some of the dictionary’s, and change the order of placeholders', () => {
  expect(faultsOf({ site: { about: 'About us', feed: 'New in {site}' } })).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

test('a plural may be replaced by its forms or by one text for all counts', () => {
  expect(faultsOf({ counts: { articles: { one: 'one essay', other: '{count} essays' } } })).toEqual([]);
  expect(faultsOf({ counts: { articles: 'essays: {count}' } })).toEqual([]);
});

test('every fault is named, with the likely correction', () => {
  expect(
    faultsOf({
      site: { abuot: 'About us', feed: 'New', about: 7 },
      counts: { articles: { one: '{cuont} essay', ones: 'essay' } },
      sites: {},
    }),
  ).toEqual([
    'site.abuot key-unknown: found the key “abuot”, expected one of about, feed (about?)',
    'site.feed value-invalid: found “site.feed”: “New”, expected a text with {site}',
    'site.about value-invalid: found “site.about”: 7, expected a text',
    'counts.articles.one value-invalid: found the placeholder {cuont} in “counts.articles.one”, expected one of {count} (count?)',
    'counts.articles.ones key-unknown: found the key “ones”, expected one of one, other (one?)',
    'counts.articles value-invalid: found no form “other” in “counts.articles”, expected one for all other counts',
    'sites key-unknown: found the key “sites”, expected one of site, counts (site?)',
  ]);
});

test('a text may not be empty', () => {
  expect(faultsOf({ site: { about: ' ' } })).toEqual([
    'site.about value-invalid: found “site.about”: “ ”, expected a text',
  ]);
});

test('plurals have the forms of the language', () => {
  const own = { counts: { articles: { one: '{count} статья', few: '{count} статьи', other: '{count} статей' } } };
  expect(faultsOf(own, 'ru')).toEqual([]);
  expect(faultsOf(own, 'en')).toEqual([
    'counts.articles.few key-unknown: found the key “few”, expected one of one, other',
  ]);
});

test('inherited properties are no keys', () => {
  expect(faultsOf({ constructor: 'x' })).toEqual([
    'constructor key-unknown: found the key “constructor”, expected one of site, counts',
  ]);
});

test.each([[null], ['About'], [['About']]])('%j is refused', (own) => {
  expect(faultsOf(own)).toEqual([
    ` value-invalid: found ${typeof own === 'string' ? `“${own}”` : JSON.stringify(own)}, expected texts by their keys`,
  ]);
});
