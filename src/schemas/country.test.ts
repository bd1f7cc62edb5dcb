import { describe, expect, it } from 'vitest';
import { countrySchema } from './country.ts';

const accepts = (iso: string) => countrySchema.safeParse({ name: 'A', iso, capital: 'B', region: 'C' }).success;

describe('countrySchema', () => {
  it.each(['KG', 'MT', 'IS'])('accepts the code %s', (iso) => {
    expect(accepts(iso)).toBe(true);
  });

  it.each(['XX', 'UK', 'kg', 'KGZ', '417', ''])('refuses %j, which is not an alpha-2 code of ISO 3166-1', (iso) => {
    expect(accepts(iso)).toBe(false);
  });
});
