import { expect, test } from 'vitest';
import { distinctiveWords, withoutEdges } from './plain-words.ts';

test.each([
  ['league of rowers', 'league rowers'],
  ['ligue des rameurs', 'ligue rameurs'],
  ['bund fur wasser und ufer', 'bund wasser ufer'],
  ['общество ветра и воды', 'общество ветра воды'],
  ['the', 'the'],
])('the distinctive words of “%s” are “%s”', (name, words) => {
  expect(distinctiveWords(name.split(' ')).join(' ')).toBe(words);
});

test('articles and particles at the edges of a name can be left out', () => {
  expect(withoutEdges('la ligue des rameurs'.split(' ')).join(' ')).toBe('ligue des rameurs');
});
