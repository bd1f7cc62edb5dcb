import { expect, test } from 'vitest';
import { de } from './de.ts';
import { fr } from './fr.ts';

/** All texts of a dictionary, each with its key. */
function textsOf(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(value as object).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

function matching(dictionary: object, pattern: RegExp): [string, string][] {
  return textsOf(dictionary).filter(([, text]) => pattern.test(text));
}

test('French signs have narrow no-break spaces before them, and within quotation marks', () => {
  expect(matching(fr, /(?<!\u202F)[;!?»]|(?<![\u202F]):(?!\/\/)|«(?!\u202F)/u)).toEqual([]);
});

test('French texts have no straight apostrophes and no other quotation marks', () => {
  expect(matching(fr, /['"“”„‚‘]/u)).toEqual([]);
});

test('no French text has “de” before a name, which may need “d’”', () => {
  expect(matching(fr, /(?<!\p{L})de (?!\{(?:first|count|years?|articles|outlets|least)\})\{/u)).toEqual([]);
  const { relations, inverseRelations } = fr.kinds;
  expect(matching({ relations, inverseRelations }, /(?<!\p{L})de$/u)).toEqual([]);
});

test('German texts have no straight apostrophes and only German quotation marks', () => {
  expect(matching(de, /['"”‘’«»]|“(?=\p{L})/u)).toEqual([]);
});

test('no German text has a preposition with the dative before a counted noun without one', () => {
  expect(matching(de, /(?<!\p{L})(?:in|mit|von|aus|zu|auf) \{(?:articles|outlets|words)\}/iu)).toEqual([]);
});
