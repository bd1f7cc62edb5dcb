import { describe, expect, it } from 'vitest';
import { atlasCountries } from './atlas.ts';
import { en } from '../../i18n/en.ts';
import { english } from '../../i18n/english.ts';
import { makeWords } from '../../i18n/make-words.ts';
import { withOwnTexts } from '../../i18n/own-texts.ts';
import { countryName } from './country-names.ts';

describe('countryName', () => {
  it.each([
    ['KG', 'Kyrgyzstan'],
    ['CN', 'China'],
    ['IR', 'Iran'],
    ['RU', 'Russia'],
    ['XK', 'Kosovo'],
  ])('of %s is %s', (iso, name) => {
    expect(countryName(iso, english)).toBe(name);
  });

  it('has no comma, as in an index, for any country with a land border', () => {
    const names = atlasCountries
      .filter((country) => country.neighbours.length > 0)
      .flatMap(({ iso }) => (iso ? countryName(iso, english) : []));
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is in the language of the words', () => {
    expect(countryName('KG', makeWords(withOwnTexts(en, { language: 'de' })))).toBe('Kirgisistan');
  });

  it('throws an error with the code if there is no such country', () => {
    expect(() => countryName('ZZ', english)).toThrow('found “ZZ”, expected a code of ISO 3166-1 alpha-2');
  });
});
