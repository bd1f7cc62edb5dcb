import { expect, it } from 'vitest';
import { matchedName } from './matched-name.ts';

const names = ['Harbour and Road Initiative', 'HRI', 'Sea Road', 'Seaway Economic Belt', 'Uyghur Road'];

it.each([
  ['harbour and road initiative', undefined],
  ['hri', 'HRI'],
  ['sea road', 'Sea Road'],
  ['economic belt', 'Seaway Economic Belt'],
  ['uighur road', 'Uyghur Road'],
  ['initiative', undefined],
  ['something else', undefined],
])('“%s” is found by %s', (query, expected) => {
  expect(matchedName({ names }, query.split(' '))).toBe(expected);
});
