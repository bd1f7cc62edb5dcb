import { expect, test } from 'vitest';
import { inferLanguage, isSameLanguage, languageOfMost } from './infer-language.ts';
import { postText } from './post-text.ts';
import { postOf } from './testing.ts';

const GERMAN =
  '<p>Die Fähren fahren wieder zwischen den Inseln, und niemand weiß genau, warum sie so lange geruht haben. Der Hafenmeister schrieb alles auf: wann das Eis kam, wer zu Fuß hinüberging und was die Leute für einen Sack Mehl bezahlten, als keiner mehr da war.</p>';

const languageOf = (text: string, language?: string) => {
  const post = postOf(text, { ...(language !== undefined && { language }) });
  return inferLanguage(post.stated, postText(post)).value;
};

test.each([
  ['de', GERMAN, undefined],
  ['de', GERMAN, 'fr'],
  ['de-AT', GERMAN, 'de_AT'],
  ['de', GERMAN, 'x-default'],
  ['fr', '<p>Furt</p>', 'fr'],
  [undefined, '<p>Furt</p>', 'zxx'],
  [undefined, '<p>Furt</p>', undefined],
])('is %s', (language, text, stated) => {
  expect(languageOf(text, stated)).toBe(language);
});

test('is the stated one if another fits only a little better, or if programs do not know it', () => {
  const danish =
    'Færgerne blev i havnen i elleve dage på grund af prisen på brændstof. Selskabet svarede sent, og søfolkene talte om et løfte, som ingen havde holdt. Næste forår lod byen bygge en ny kaj, men fiskerne ville ikke bruge den, fordi den lå langt fra torvet.';
  expect(languageOf(`<p>${danish}</p>`, 'da')).toBe('da');
  expect(languageOf(`<p>${danish}</p>`, 'nl')).toBe('nl');
  expect(languageOf(`<p>${danish}</p>`, 'ru')).toBe('sv');
});

test('that of most texts is the commonest, and of several the first', () => {
  expect(languageOfMost(['de', undefined, 'fr', 'fr'])).toBe('fr');
  expect(languageOfMost(['de', 'fr'])).toBe('de');
  expect(languageOfMost([undefined])).toBeUndefined();
});

test('regions make no other language', () => {
  expect(isSameLanguage('fr-CA', 'fr')).toBe(true);
  expect(isSameLanguage('fr', 'de')).toBe(false);
});
