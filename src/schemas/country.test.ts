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

it('accepts a former country, or a sea, without a code', () => {
  const former = {
    name: 'Union',
    kind: 'Former country',
    when: '1922/1991',
    successors: ['malta'],
    shape: ['MT', 'IT'],
  };
  expect(countrySchema.safeParse(former).success).toBe(true);
  expect(countrySchema.safeParse({ name: 'North Sea', kind: 'Sea' }).success).toBe(true);
});

it('refuses a time that ends before it begins', () => {
  expect(countrySchema.safeParse({ name: 'Union', when: '1991/1922' }).error?.issues[0]?.message).toMatch(/^expected/);
});
