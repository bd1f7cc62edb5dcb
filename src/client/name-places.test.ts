import { expect, test } from 'vitest';
import { namePlaces } from './name-places.ts';

const found = (text: string, names: string[]) =>
  namePlaces(text, names).map(({ start, end }) => text.slice(start, end));

test.each([
  ['the longer of two', 'Malta Pact and Malta', ['Malta', 'Malta Pact'], ['Malta Pact', 'Malta']],
  ['no part of a word', 'Maltese, Malta’s', ['Malta'], ['Malta']],
  ['as it is written', 'malta', ['Malta'], []],
  ['with signs', 'A.B. (x) met', ['A.B. (x)'], ['A.B. (x)']],
  ['in writing without spaces', '他在中国住', ['中国'], ['中国']],
  ['in other letters', 'в Казани', ['Казани'], ['Казани']],
  ['none', 'Malta', [], []],
])('a name is found: %s', (_, text, names, expected) => {
  expect(found(text, names)).toEqual(expected);
});
