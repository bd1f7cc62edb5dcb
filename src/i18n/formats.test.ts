import { expect, test } from 'vitest';
import { formatsIn } from './formats.ts';

const english = formatsIn('en-GB');

test('numbers and lists are written as the language does', () => {
  expect(english.number(1234)).toBe('1,234');
  expect(english.list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(formatsIn('de').list(['A', 'B', 'C'])).toBe('A, B und C');
  expect(english.listParts(['A', 'B'])).toEqual([
    { type: 'element', value: 'A' },
    { type: 'literal', value: ' and ' },
    { type: 'element', value: 'B' },
  ]);
});

test.each([
  ['ru', 'Russian'],
  ['ru-Latn', 'Russian (Latin)'],
  ['ky', 'Kyrgyz'],
])('the language %s is called %s', (tag, name) => {
  expect(english.language(tag)).toBe(name);
});

test.each([
  ['KG', 'Kyrgyzstan'],
  ['MT', 'Malta'],
])('the country %s is called %s', (code, name) => {
  expect(english.country(code)).toBe(name);
});

test('a code that nobody has given out stands for itself', () => {
  expect([english.language('qqx'), english.country('QX')]).toEqual(['qqx', 'QX']);
});
