import { expect, test } from 'vitest';
import { spellingsOf } from '../../archive/search/english-forms.ts';
import { isInflectionOf } from './word-forms.ts';

test.each([
  ['protests', 'protest'],
  ['protesters', 'protest'],
  ['protesting', 'protest'],
  ['countries', 'country'],
  ['cryptocurrencies', 'cryptocurrency'],
  ['quarantined', 'quarantine'],
  ['funded', 'fund'],
  ['planned', 'plan'],
  ['traded', 'trading'],
  ['renegotiate', 'renegotiation'],
  ['region', 'regional'],
  ['investment', 'invest'],
  ['creation', 'create'],
  ['defeated', 'defeat'],
  ['treating', 'treat'],
])('%s is a form of %s', (word, wanted) => {
  expect(isInflectionOf(word, wanted)).toBe(true);
  expect(isInflectionOf(wanted, word)).toBe(true);
});

test.each([
  ['policy', 'police'],
  ['but', 'butter'],
  ['started', 'star'],
  ['accordion', 'according'],
  ['receive', 'recipe'],
  ['herat', 'here'],
  ['as', 'a'],
])('%s is not a form of %s', (word, wanted) => {
  expect(isInflectionOf(word, wanted)).toBe(false);
});

test.each([
  ['organisation', 'organization'],
  ['radicalized', 'radicalised'],
  ['labour', 'labor'],
  ['defense', 'defence'],
  ['centre', 'center'],
  ['programs', 'programmes'],
])('%s is also written %s', (word, other) => {
  expect(spellingsOf(word)).toEqual([word, other]);
});

test.each(['malta', 'hour', 'praise', 'water', 'our'])('%s has one spelling', (word) => {
  expect(spellingsOf(word)).toHaveLength(1);
});
