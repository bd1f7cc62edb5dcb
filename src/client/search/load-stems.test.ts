import { expect, test } from 'vitest';
import { readStemmer } from '../../test/read-stemmer.ts';
import { loadStems } from './load-stems.ts';
import { isInflectionOf } from './word-forms.ts';

test.each([
  ['ru', 'таджикистан', 'таджикистане'],
  ['ru', 'независимость', 'независимости'],
  ['ru', 'новый', 'новые'],
  ['fr', 'etranger', 'etrangeres'],
  ['fr', 'prive', 'privee'],
  ['de', 'vertrag', 'vertrage'],
  ['ar', 'اسلامي', 'اسلاميه'],
  ['tr', 'kitap', 'kitaplar'],
  ['en', 'country', 'countries'],
])('in %s, %s and %s are forms of one word', async (language, one, other) => {
  const stemsOf = (await loadStems([language], readStemmer)).get(language);
  expect(isInflectionOf(one, other, stemsOf)).toBe(true);
});

test.each([
  ['ru', 'война', 'вода'],
  ['fr', 'lac', 'loi'],
  ['ka', 'ტბა', 'ტბის'],
])('in %s, %s and %s are not', async (language, one, other) => {
  const stemsOf = (await loadStems([language], readStemmer)).get(language);
  expect(isInflectionOf(one, other, stemsOf)).toBe(false);
});
