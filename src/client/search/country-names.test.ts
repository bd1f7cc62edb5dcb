import { expect, test } from 'vitest';
import { isCountryName } from './country-names.ts';

test('countries are recognised, whether or not the archive has them', () => {
  expect(['iceland', 'qatar', 'oman', 'costa rica'].map((name) => isCountryName(name))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['icelad', 'atlantis', ''].map((name) => isCountryName(name))).toEqual([false, false, false]);
});

test('countries are recognised by their names in the language of the site, too', () => {
  expect(['island', 'iceland', 'исландия'].map((name) => isCountryName(name, 'de-AT'))).toEqual([true, true, false]);
  expect(['исландия', 'iceland'].map((name) => isCountryName(name, 'ru'))).toEqual([true, true]);
});
