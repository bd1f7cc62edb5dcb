import { describe, expect, it } from 'vitest';
import { byDateDescending, parseDate } from './dates.ts';

const ENGLISH = {
  language: 'en-GB',
  dates: { about: 'about {date}', probably: 'probably {date}', between: 'between {first} and {last}' },
};

describe('parseDate', () => {
  it.each([
    ['2022', '2022', '2022-01-01', '2022-12-31'],
    ['2022-08', 'August 2022', '2022-08-01', '2022-08-31'],
    ['2022-08-15', '15 August 2022', '2022-08-15', '2022-08-15'],
    ['2022~', 'about 2022', '2022-01-01', '2022-12-31'],
    ['2020-06?', 'probably June 2020', '2020-06-01', '2020-06-30'],
    ['2019-09/2019-12', 'between September and December 2019', '2019-09-01', '2019-12-31'],
    ['2021-12/2022-01', 'between December 2021 and January 2022', '2021-12-01', '2022-01-31'],
    ['2021/2022', 'between 2021 and 2022', '2021-01-01', '2022-12-31'],
    ['2022-08-01/2022-08-15', 'between 1 August and 15 August 2022', '2022-08-01', '2022-08-15'],
  ])('reads %s as "%s"', (text, display, earliest, latest) => {
    expect(parseDate(text, ENGLISH)).toMatchObject({ edtf: text, display, earliest, latest });
  });

  it.each([
    ['fr', '2021-05-01', '1er mai 2021'],
    ['fr-CA', '2021-05-01', '1er mai 2021'],
    ['fr', '2021-05-01/2021-05-11', '1er mai – 11 mai 2021'],
    ['fr', '2021-05-21', '21 mai 2021'],
    ['fr', '2021-01', 'janvier 2021'],
    ['fr', '2019-09/2019-12', 'septembre – décembre 2019'],
    ['de', '2022-08-01/2022-08-15', '1. August – 15. August 2022'],
    ['es', '2019-09/2019-12', 'septiembre – diciembre de 2019'],
    ['ru', '2019-09/2019-12', 'сентябрь – декабрь 2019 г.'],
    ['ja', '2019-09/2019-12', '2019年9月 – 12月'],
    ['zh', '2019-09-01/2019-09-15', '2019年9月1日 – 9月15日'],
    ['hu', '2019-09/2019-12', '2019. szeptember – december'],
  ])('in %s writes the year of %s once, where the language has it', (language, text, display) => {
    const dates = { about: '~ {date}', probably: '{date} (?)', between: '{first} – {last}' };
    expect(parseDate(text, { language, dates }).display).toBe(display);
  });

  it.each([
    ...['2022-02-30', '2021-02-29', '2022-13', 'August 2022', '', '2022-05/2022-01', '2022/..', '202X'],
    ...['0000', '-0001', '2022-08-15T12:00', '2022-21', '../2022', '20220815'],
  ])('refuses %j', (text) => {
    expect(() => parseDate(text)).toThrow();
  });
});

describe('byDateDescending', () => {
  it('puts newer dates first and, of two that begin on the same day, the more precise', () => {
    const dates = ['2021', '2022', '2022-01-01', '2022-08'].map((text) => parseDate(text)).sort(byDateDescending);
    expect(dates.map((date) => date.edtf)).toEqual(['2022-08', '2022-01-01', '2022', '2021']);
  });
});
