import { expect, test } from 'vitest';
import { dictionaryFor } from './dictionaries.ts';
import { en } from './en.ts';
import { makeWords } from './make-words.ts';
import { siteTexts } from './site-texts.ts';

test('a site has the dictionary of its language', () => {
  expect(siteTexts('en')).toEqual({ texts: en, untranslated: [] });
  expect(siteTexts('fr')).toEqual({ texts: dictionaryFor('fr'), untranslated: [] });
});

test('the owner’s texts are in place of the dictionary’s', () => {
  expect(siteTexts('fr', { site: { about: 'Qui sommes-nous' } }).texts.site).toEqual({
    ...dictionaryFor('fr')?.site,
    about: 'Qui sommes-nous',
  });
});

test('dates and numbers follow the region', () => {
  const words = makeWords(siteTexts('en-US').texts);
  expect(words.raw.language).toBe('en-US');
  expect(words.format.list(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(siteTexts('fr', { language: 'fr-CH' }).texts.language).toBe('fr-CH');
});

test('a language without a dictionary has English texts with English dates, and says so', () => {
  const { texts, untranslated } = siteTexts('cs');
  expect(texts).toEqual(en);
  expect(untranslated).toContain('site.skip');
  expect(untranslated).toContain('counts.articles');
});

test('the owner can bring the texts of a language; those that are missing are English', () => {
  const own = {
    site: { skip: 'Přejít k obsahu' },
    counts: { articles: { one: '{count} článek', few: '{count} články', other: '{count} článků' } },
  };
  const { texts, untranslated } = siteTexts('cs', own);
  const words = makeWords(texts);
  expect(words.site.skip).toBe('Přejít k obsahu');
  expect([1, 3, 5].map((count) => words.counts.articles(count))).toEqual(['1 článek', '3 články', '5 článků']);
  expect(words.raw.language).toBe('cs');
  expect(words.site.about).toBe('About');
  expect(untranslated).toContain('site.about');
  expect(untranslated).not.toContain('site.skip');
  expect(untranslated).not.toContain('language');
});
