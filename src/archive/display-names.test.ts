import { expect, test } from 'vitest';
import { displayCountry, displayLanguage } from './display-names.ts';

test.each([
  ['ru', 'Russian'],
  ['ru-Latn', 'Russian (Latin)'],
  ['ky', 'Kyrgyz'],
])('the language %s is called %s', (tag, name) => {
  expect(displayLanguage(tag)).toBe(name);
});

test.each([
  ['KG', 'Kyrgyzstan'],
  ['MT', 'Malta'],
])('the country %s is called %s', (code, name) => {
  expect(displayCountry(code)).toBe(name);
});

test('a code that nobody has given out stands for itself', () => {
  expect(displayLanguage('qqx')).toBe('qqx');
  expect(displayCountry('QX')).toBe('QX');
});
