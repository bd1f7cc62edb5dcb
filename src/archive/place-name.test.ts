import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';
import { english } from '../i18n/english.ts';

test('a paragraph has the name of its section and its number', () => {
  expect(placeName('p-12', 'Militant Groups in Syria', english)).toBe('Militant Groups in Syria, paragraph 12');
});

test('paragraphs before the first section belong to the opening', () => {
  expect(placeName('p-1', undefined, english)).toBe('Opening, paragraph 1');
});

test('a section whose heading has no words is left out', () => {
  expect(placeName('p-12', '', english)).toBe('Paragraph 12');
});

test('a note has its printed number', () => {
  expect(placeName('fn-651', 'Militant Groups in Syria', english)).toBe('Note 651');
});
