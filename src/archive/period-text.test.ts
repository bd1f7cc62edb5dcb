import { expect, test } from 'vitest';
import { english } from '../i18n/english.ts';
import { periodText } from './period-text.ts';

test.each([
  ['2011/..', 'since 2011'],
  ['../2015-03', 'until March 2015'],
  ['2011/2015~', '2011 to about 2015'],
  ['2011-05', 'May 2011'],
])('%s is “%s”', (text, words) => {
  expect(periodText(text, english)).toBe(words);
});
