import { describe, expect, it } from 'vitest';
import { atlasCountries } from './atlas.ts';
import { countryName } from './country-names.ts';

describe('countryName', () => {
  it.each([
    ['KG', 'Kyrgyzstan'],
    ['CN', 'China'],
    ['IR', 'Iran'],
    ['RU', 'Russia'],
    ['XK', 'Kosovo'],
  ])('calls %s %s', (iso, name) => {
    expect(countryName(iso)).toBe(name);
  });

  it('has a name without the comma of an index for every country with a land border', () => {
    const names = atlasCountries
      .filter((country) => country.neighbours.length > 0)
      .flatMap(({ iso }) => (iso ? countryName(iso) : []));
    expect(names.filter((name) => name.includes(','))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what it found when there is no such country', () => {
    expect(() => countryName('ZZ')).toThrow('found “ZZ”, expected a code of ISO 3166-1 alpha-2');
  });
});
