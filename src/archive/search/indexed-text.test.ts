import { expect, test } from 'vitest';
import { addedWordForms, withoutWordForms } from './indexed-text.ts';

/** The added forms. */
const forms = (piece: string) =>
  addedWordForms(piece)
    .split('-')
    .slice(1)
    .map((form) => form.replace('\u2063', ''));

test.each([
  ['København,', ['kobenhavn']],
  ['Đoković', ['dokovic']],
  ['l’Asie', ['asie']],
  ['AK-47s', ['ak', '47', 'ak47', '47s', 'ak47s']],
  ['oﬃce', ['office']],
  ['新疆党', ['新疆', '疆党', '党']],
  ['гибридный', []],
  ['Ёлка', ['елка']],
])('%s is also indexed as %j', (piece, expected) => {
  expect(forms(piece)).toEqual(expected);
});

test.each(['Malta’s', 'wide-ranging', 'Hay’at', 'Réunion', 'Казахстан', '2021–2022', '5,650', 'U.N.', '—', ''])(
  '%s needs no added forms',
  (piece) => {
    expect(addedWordForms(piece)).toBe('');
  },
);

test('added forms can be removed', () => {
  const text = 'In København, AK-47s and 新疆.';
  const indexed = text.replace(/\S+/g, (piece) => piece + addedWordForms(piece));
  expect(indexed).not.toBe(text);
  expect(withoutWordForms(indexed)).toBe(text);
  expect(indexed.split(/\s+/)).toHaveLength(text.split(/\s+/).length);
});
