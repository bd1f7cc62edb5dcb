import { expect, test } from 'vitest';
import { isCountryName } from './country-names.ts';

test('countries are known, archive or not', () => {
  expect(['iceland', 'qatar', 'oman', 'costa rica'].map(isCountryName)).toEqual([true, true, true, true]);
  expect(['icelad', 'atlantis', ''].map(isCountryName)).toEqual([false, false, false]);
});
