import { expect, it } from 'vitest';
import { babelLanguage } from './babel-language.ts';

it.each([
  ['en', 'english'],
  ['en-GB', 'british'],
  ['de', 'ngerman'],
  ['de-AT', 'naustrian'],
  ['pt-BR', 'brazilian'],
  ['sr-Cyrl', 'serbianc'],
  ['ru-Latn', 'russian'],
  ['ar', 'arabic'],
  ['nb', 'norsk'],
])('babel calls %s %s', (tag, name) => {
  expect(babelLanguage(tag)).toBe(name);
});

it('has no name of several words, and none for an unknown language', () => {
  expect(babelLanguage('sah')).toBe('yakut');
  expect(babelLanguage('hsb')).toBeUndefined();
  expect(babelLanguage('qaa')).toBeUndefined();
});
