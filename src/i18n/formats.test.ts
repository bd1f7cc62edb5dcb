import { expect, test } from 'vitest';
import { formatsIn } from './formats.ts';

const english = formatsIn('en-GB');

test('numbers and lists follow the language', () => {
  expect(english.number(1234)).toBe('1,234');
  expect(english.list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(formatsIn('de').list(['A', 'B', 'C'])).toBe('A, B und C');
  expect(english.listParts(['A', 'B'])).toEqual([
    { type: 'element', value: 'A' },
    { type: 'literal', value: ' and ' },
    { type: 'element', value: 'B' },
  ]);
});

test('alternatives and the order of names follow the language', () => {
  expect(english.choices(['A', 'B', 'C'])).toBe('A, B or C');
  expect(formatsIn('fr').choices(['A', 'B', 'C'])).toBe('A, B ou C');
  expect(['Örn', 'Zar', 'Ost'].toSorted(formatsIn('sv').compare)).toEqual(['Ost', 'Zar', 'Örn']);
  expect(['Örn', 'Zar', 'Ost'].toSorted(formatsIn('de').compare)).toEqual(['Örn', 'Ost', 'Zar']);
});

test('a capital at the beginning of a text is that of the language', () => {
  expect(english.capitalised('paragraph 3')).toBe('Paragraph 3');
  expect(formatsIn('tr').capitalised('ilk')).toBe('İlk');
});

test('facts in one line stay apart in a language from right to left, whatever the scripts of their ends', () => {
  expect(english.line(['The Post', '2 May 2021'])).toBe('The Post · 2 May 2021');
  expect(formatsIn('ar').line(['The Post', '2 مايو 2021'])).toBe('The Post\u200F · \u200F2 مايو 2021');
});

test('sizes are rounded, in a unit that fits', () => {
  expect(english.size(51)).toBe('51 bytes');
  expect(english.size(4212)).toBe('4.2 kB');
  expect(english.size(586_220)).toBe('590 kB');
  expect(english.size(5_862_201)).toBe('5.9 MB');
  expect(formatsIn('de').size(5_862_201)).toBe('5,9 MB');
});

test.each([
  ['ru', 'Russian'],
  ['ru-Latn', 'Russian (Latin)'],
  ['ky', 'Kyrgyz'],
])('the language %s has the name %s', (tag, name) => {
  expect(english.language(tag)).toBe(name);
});

test.each([
  ['KG', 'Kyrgyzstan'],
  ['MT', 'Malta'],
])('the country %s has the name %s', (code, name) => {
  expect(english.country(code)).toBe(name);
});

test('an unassigned code is returned unchanged', () => {
  expect([english.language('qqx'), english.country('QX')]).toEqual(['qqx', 'QX']);
});
