import { expect, it } from 'vitest';
import { indexLanguage, packageLanguage } from './text-language.ts';

it.each([
  ['en-GB', 'en'],
  ['fr-CA', 'fr'],
  ['zh-Hant', 'unknown'],
  ['ja', 'unknown'],
  ['ka', 'ka'],
])('a text in %s is indexed as %s', (tag, language) => {
  expect(indexLanguage(tag)).toBe(language);
});

it('knows which languages have stems', () => {
  expect(packageLanguage('ru')).toBe('russian');
  expect(packageLanguage('de-AT')).toBe('german');
  expect(packageLanguage('ka')).toBeUndefined();
});
