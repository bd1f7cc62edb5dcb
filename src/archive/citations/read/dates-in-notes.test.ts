import { describe, expect, it } from 'vitest';
import { datesAgree, dateAt } from './dates-in-notes.ts';

const parts = (text: string) => dateAt(text, 0)?.value['date-parts'];

describe('dateAt', () => {
  it.each([
    'March 14, 2022',
    'Monday, March 14, 2022',
    'Mar. 14, 2022',
    'March 14,2022',
    '14 March 2022',
    '14th of March 2022',
    '2022-03-14',
    '14.03.2022',
    '14-3-2022',
    '14-03-2022',
    '14/03/2022',
    '3/14/2022',
    '14-III-2022',
    '14.iii.2022',
    'march 14 2022',
  ])('reads a day: %s', (text) => {
    expect(dateAt(text, 0)).toEqual({ value: { 'date-parts': [[2022, 3, 14]] }, length: text.length });
  });

  it('reads months, intervals of months, seasons and years', () => {
    expect(parts('September 2021')).toEqual([[2021, 9]]);
    expect(parts('Sept., 2021')).toEqual([[2021, 9]]);
    expect(parts('January–February 2021')).toEqual([
      [2021, 1],
      [2021, 2],
    ]);
    expect(dateAt('Autumn 2021', 0)?.value).toEqual({ 'date-parts': [[2021]], season: 3 });
    expect(parts('2021, p. 4')).toEqual([[2021]]);
  });

  it('reads only at the given offset', () => {
    expect(dateAt('Post, May 3, 2020', 6)).toEqual({ value: { 'date-parts': [[2020, 5, 3]] }, length: 11 });
    expect(dateAt('Post, May 3, 2020', 0)).toBeUndefined();
  });

  it.each([
    'February 30, 2021',
    '31 April 2021',
    '2021-13-01',
    '3/4/2021',
    '31/4/2021',
    '4-13-2021',
    '4-XIII-2021',
    '20215',
    '2021/12',
    '2021-style',
    '1021',
    'May',
    'March 14',
    'Marching 2021',
  ])('finds no date in %s', (text) => {
    expect(dateAt(text, 0)).toBeUndefined();
  });
});

describe('datesAgree', () => {
  it.each([
    [[2020], [2020, 5, 3], true],
    [[2020, 5], [2020, 5, 3], true],
    [[2020, 5, 3], [2020, 5, 4], false],
    [[2020, 5], [2020, 6, 3], false],
  ] as const)('of %j and %j is %s', (a, b, expected) => {
    const date = (each: readonly number[]) => ({ 'date-parts': [[...each]] }) as Parameters<typeof datesAgree>[0];
    expect(datesAgree(date(a), date(b))).toBe(expected);
  });
});
