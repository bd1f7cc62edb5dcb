import { describe, expect, it } from 'vitest';
import type { CslDateParts } from './csl.ts';
import { issuedOrder, issuedWords } from './issued.ts';

describe('issuedWords', () => {
  it.each<[CslDateParts, string]>([
    [[2021], '2021'],
    [[2021, 3], 'March 2021'],
    [[2021, 3, 9], '9 March 2021'],
    [[2021, 2, 30], '2021-02-30'],
  ])('gives %j as precisely as it is known', (parts, words) => {
    expect(issuedWords({ 'date-parts': [parts] })).toBe(words);
  });

  it('gives both ends of a span, and a season by its name', () => {
    expect(issuedWords({ 'date-parts': [[2020, 1], [2021]] })).toBe('January 2020 to 2021');
    expect(issuedWords({ 'date-parts': [[2020]], season: 1 })).toBe('Spring 2020');
  });
});

describe('issuedOrder', () => {
  it('sorts by time', () => {
    expect(issuedOrder({ 'date-parts': [[2021, 3, 9]] })).toBe('2021-03-09');
  });
});
