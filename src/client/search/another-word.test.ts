import { expect, test } from 'vitest';
import { isAnotherWord } from './another-word.ts';

test.each([
  ['maltax', 'malt', true],
  ['malts', 'malt', true],
  ['manta', 'malta', true],
  ['melti', 'malta', true],
  ['samarra', 'samarri', false],
])('%s is a word of its own beside %s', (typed, meant, isWhole) => {
  expect(isAnotherWord(typed, meant, isWhole)).toBe(true);
});

test.each([
  ['mlata', 'malta', true],
  ['mata', 'malta', true],
  ['makta', 'malta', true],
  ['melta', 'malta', true],
  ['samarra', 'samarri', true],
  ['samarrj', 'samarri', false],
])('%s may be meant for %s', (typed, meant, isWhole) => {
  expect(isAnotherWord(typed, meant, isWhole)).toBe(false);
});
