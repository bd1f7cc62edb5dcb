import { expect, test } from 'vitest';
import { soundOf } from '../../archive/search/sound.ts';
import { misspelling } from './misspelling.ts';

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
])('%s is %s with %s letters wrong', (typed, meant, expected) => {
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
])('%s is not meant for %s', (typed, meant) => {
  expect(edits(typed, meant)).toBeUndefined();
});
