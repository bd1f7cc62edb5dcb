import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ['', 0],
  ['The well-known crew’s boat, 1991.', 5],
  ['Лодки озера', 2],
  ['去年合作社拥有四十条船。', 7],
  ['In 北京, the 2008 games', 5],
  ['ภาษาไทย', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
