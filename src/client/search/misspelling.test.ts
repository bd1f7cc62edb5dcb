import { expect, test } from 'vitest';
import { soundOf } from '../../archive/search/sound.ts';
import { areNeighbouringKeys, isAnotherWord, misspelling } from './misspelling.ts';

function edits(typed: string, meant: string): number | undefined {
  return misspelling({ word: typed, sound: soundOf(typed) }, { word: meant, sound: soundOf(meant) });
}

test.each([
  ['malta', 'malta', 0],
  ['uighur', 'uyghur', 0],
  ['matla', 'malta', 1],
  ['icleand', 'iceland', 1],
  ['lichtenstien', 'liechtenstein', 2],
  ['samarcandq', 'samarcanda', 1],
  ['amlta', 'malta', 1],
  ['makta', 'malta', 1],
  ['melta', 'malta', 1],
  ['bamarcanda', 'samarcanda', 1],
])('%s is %s with %s wrong letters', (typed, meant, expected) => {
  expect(edits(typed, meant)).toBe(expected);
});

test.each([
  ['mal', 'mala'],
  ['melte', 'malta'],
  ['nalta', 'malta'],
  ['semercenda', 'samarcanda'],
  ['bamarcandy', 'samarcanda'],
  ['qatar', 'kabar'],
  ['holland', 'khojand'],
  ['mltavalla', 'malta'],
  ['elephant', 'levant'],
  ['2021x', '2022x'],
])('%s is not a misspelling of %s', (typed, meant) => {
  expect(edits(typed, meant)).toBeUndefined();
});

test.each([
  ['maltax', 'malt', true],
  ['malts', 'malt', true],
  ['manta', 'malta', true],
  ['манта', 'малта', true],
  ['melti', 'malta', true],
  ['samarra', 'samarri', false],
])('%s is a different word from %s', (typed, meant, isWhole) => {
  expect(isAnotherWord(typed, meant, isWhole)).toBe(true);
});

test.each([
  ['mlata', 'malta', true],
  ['mata', 'malta', true],
  ['makta', 'malta', true],
  ['melta', 'malta', true],
  ['мелта', 'малта', true],
  ['μελτα', 'μαλτα', true],
  ['مولطا', 'مالطا', true],
  ['מולטה', 'מאלטה', true],
  ['samarra', 'samarri', true],
  ['samarrj', 'samarri', false],
])('%s may be a misspelling of %s', (typed, meant, isWhole) => {
  expect(isAnotherWord(typed, meant, isWhole)).toBe(false);
});

test.each(['as', 'po', 'gt', 'vb', 'mk', 'фы', 'пр', 'ασ', 'שד', 'سي'])('the keys of %s are adjacent', (pair) => {
  expect(areNeighbouringKeys(pair.charAt(0), pair.charAt(1))).toBe(true);
  expect(areNeighbouringKeys(pair.charAt(1), pair.charAt(0))).toBe(true);
});

test.each(['tn', 'qz', 'pa', 'lz', 'aя'])('the keys of %s are not adjacent', (pair) => {
  expect(areNeighbouringKeys(pair.charAt(0), pair.charAt(1))).toBe(false);
});
