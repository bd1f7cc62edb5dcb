import { expect, test } from 'vitest';
import { localeOf } from './locale.ts';

test.each([
  ['en', 'en-GB', 'en-GB'],
  ['en-US', 'en-GB', 'en-US'],
  ['fr', 'fr', 'fr'],
  ['fr-CA', 'fr', 'fr-CA'],
  ['zh-Hant', 'zh', 'zh-Hant'],
  ['sr-Latn', 'sr-Latn', 'sr-Latn'],
  ['th', 'th', 'th-u-ca-gregory'],
  ['fa', 'fa', 'fa-u-ca-gregory-nu-latn'],
  ['fa-u-nu-arabext', 'fa', 'fa-u-ca-gregory-nu-arabext'],
  ['ar-EG', 'ar', 'ar-EG-u-nu-latn'],
])('a site in %s with the dictionary of %s writes dates and numbers as in %s', (site, dictionary, locale) => {
  expect(localeOf(site, dictionary)).toBe(locale);
});
