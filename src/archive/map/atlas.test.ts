import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { atlasCountries, findCountry } from './atlas.ts';
import { shapeInFull } from './shape.ts';

describe('the atlas', () => {
  it('has each code once', () => {
    const codes = atlasCountries.flatMap(({ iso }) => iso ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(230);
  });

  it.each([
    ['KG', ['CN', 'KZ', 'TJ', 'UZ']],
    ['XK', ['AL', 'ME', 'MK', 'RS']],
    ['SO', ['DJ', 'ET', 'KE']],
    ['CY', []],
    ['JP', []],
  ])('has the neighbours of %s', (iso, neighbours) => {
    expect(findCountry(iso)?.neighbours.toSorted()).toEqual(neighbours);
  });

  it.each([
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Sevastopol', [33.6, 44.6], 'UA'],
    ['Moscow', [37.6, 55.75], 'RU'],
    ['Kyiv', [30.5, 50.45], 'UA'],
    ['Kyrenia', [33.3, 35.3], 'CY'],
    ['Hargeisa', [44.06, 9.56], 'SO'],
    ['Bishkek', [74.6, 42.87], 'KG'],
  ] satisfies [string, [number, number], string][])('puts %s in the country of its ISO code alone', (_, place, iso) => {
    const around = atlasCountries.filter((country) => geoContains(shapeInFull([country]), place));
    expect(around.map((country) => country.iso)).toEqual([iso]);
  });

  it('has no land in the Caspian Sea', () => {
    expect(geoContains(shapeInFull(atlasCountries), [50.8, 42])).toBe(false);
  });
});

describe('findCountry', () => {
  it('finds nothing for a code whose land is part of another country in the atlas', () => {
    expect(findCountry('GF')).toBeUndefined();
  });

  it.each(['KGZ', 'kg', 'ZZ', ''])('says that %j is no code, and what one looks like', (iso) => {
    expect(() => findCountry(iso)).toThrow(
      `found “${iso}” as the code of a country, expected one of ISO 3166-1 alpha-2`,
    );
  });
});
