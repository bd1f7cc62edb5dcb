import { expect, test } from 'vitest';
import { isCountryName } from './country-names.ts';

test('countries are recognised, whether or not the archive has them', () => {
  expect(['iceland', 'qatar', 'oman', 'costa rica'].map(isCountryName)).toEqual([true, true, true, true]);
  expect(['icelad', 'atlantis', ''].map(isCountryName)).toEqual([false, false, false]);
});
