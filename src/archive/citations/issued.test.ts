import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { english } from '../../i18n/english.ts';
import { makeWords } from '../../i18n/make-words.ts';
import { withOwnTexts } from '../../i18n/own-texts.ts';
import type { CslDateParts } from './csl.ts';
import { issuedOrder, issuedWords } from './issued.ts';

describe('issuedWords', () => {
  it.each<[CslDateParts, string]>([
    [[2021], '2021'],
    [[2021, 3], 'March 2021'],
    [[2021, 3, 9], '9 March 2021'],
    [[2021, 2, 30], '2021-02-30'],
  ])('gives %j as precisely as it is known', (parts, words) => {
    expect(issuedWords({ 'date-parts': [parts] }, english)).toBe(words);
  });

  it('gives both ends of an interval, and the name of a season', () => {
    expect(issuedWords({ 'date-parts': [[2020, 1], [2021]] }, english)).toBe('January 2020 to 2021');
    expect(issuedWords({ 'date-parts': [[2020]], season: 1 }, english)).toBe('Spring 2020');
  });

  it('uses the words and the language of the owner', () => {
    const words = makeWords(
      withOwnTexts(en, { language: 'de', span: '{first} bis {last}', seasons: { spring: 'Frühling {year}' } }),
    );
    expect(
      issuedWords(
        {
          'date-parts': [
            [2020, 1],
            [2020, 3, 9],
          ],
        },
        words,
      ),
    ).toBe('Januar 2020 bis 9. März 2020');
    expect(issuedWords({ 'date-parts': [[2020]], season: 1 }, words)).toBe('Frühling 2020');
  });
});

describe('issuedOrder', () => {
  it('sorts by time', () => {
    expect(issuedOrder({ 'date-parts': [[2021, 3, 9]] })).toBe('2021-03-09');
  });
});
