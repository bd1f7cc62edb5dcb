import type { Country } from '../../schemas/country.ts';

/** The codes of ISO 3166-1 whose land a country has on maps: those of which it is made up, or else its own. */
export function countryCodes({ iso, shape = [] }: Pick<Country, 'iso' | 'shape'>): string[] {
  if (shape.length > 0) return shape;
  return iso === undefined ? [] : [iso];
}
