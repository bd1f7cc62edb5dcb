import { describe, expect, it } from 'vitest';
import { outletSchema } from './outlet.ts';

const accepts = (outlet: object) => outletSchema.safeParse({ name: 'A', ...outlet }).success;

describe('outletSchema', () => {
  it.each(['wire.example', 'www.wire.example', '24.kg', 'xn--80ak.example'])('accepts the domain %s', (domain) => {
    expect(accepts({ domains: [domain] })).toBe(true);
  });

  it.each(['https://wire.example', 'wire.example/', 'Wire.example', 'wire', '.example', ''])(
    'refuses %j as a domain',
    (domain) => {
      expect(accepts({ domains: [domain] })).toBe(false);
    },
  );

  it('refuses a country that is not in ISO 3166-1', () => {
    expect(accepts({ country: 'MT' })).toBe(true);
    expect(accepts({ country: 'XX' })).toBe(false);
  });
});
