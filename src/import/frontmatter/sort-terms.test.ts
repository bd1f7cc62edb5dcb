import { expect, test } from 'vitest';
import { isoCountry } from './sort-terms.ts';

test.each([
  ['Norway', undefined, 'NO'],
  ['norway ', 'en', 'NO'],
  ['Norwegen', 'de-AT', 'NO'],
  ['Norwegen', 'en', undefined],
  ['Oslo', 'en', undefined],
  ['Norway and its fjords', 'en', undefined],
  ['', 'en', undefined],
  ['Norway', 'tlh', 'NO'],
])('%j in %s is %s', (name, language, code) => {
  expect(isoCountry(name, language)).toBe(code);
});
