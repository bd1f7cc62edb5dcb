import { expect, test } from 'vitest';
import { plainDigits } from './plain-digits.ts';

test.each([
  ['ص ٠١٢٣٤٥٦٧٨٩', 'ص 0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹a', '0123456789a'],
  ['४५', '४५'],
])('%s has plain digits as %s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
});
