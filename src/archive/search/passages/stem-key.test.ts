import { expect, test } from 'vitest';
import { englishStems } from '../english-forms.ts';
import { stemsOfLanguage } from '../stems-of-language.ts';
import { stemKey } from './stem-key.ts';

const keyOf = (word: string) => stemKey(word, englishStems);

test.each([
  ['protest', 'protests', 'protesters', 'protested'],
  ['repatriate', 'repatriated', 'repatriation'],
  ['extremist', 'extremists', 'extremism'],
  ['invade', 'invaded', 'invasion'],
  ['respond', 'response', 'responses'],
  ['permit', 'permission'],
  ['economy', 'economies', 'economic', 'economics'],
  ['diverse', 'diversify', 'diversification'],
  ['depend', 'dependent', 'dependence', 'dependency'],
  ['north', 'northern'],
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['radicalise', 'radicalization'],
])('%s has the key of its forms', (word, ...others) => {
  expect(others.map(keyOf)).toEqual(others.map(() => keyOf(word)));
});

test.each([
  ['policy', 'police'],
  ['military', 'militant'],
  ['bukhara', 'bukhari'],
])('%s has another key than %s', (word, other) => {
  expect(keyOf(word)).not.toBe(keyOf(other));
});

test('other languages have their own stems, and a language without rules has words as they are', () => {
  const russian = stemsOfLanguage('ru');
  expect(stemKey('таджикистане', russian)).toBe(stemKey('таджикистан', russian));
  expect(stemKey('mwandishi', stemsOfLanguage('sw'))).toBe('mwandishi');
});
