import { describe, expect, test } from 'vitest';
import { markCandidates } from './mark-candidates.ts';

const LABELS = new Set(Array.from({ length: 60 }, (_, index) => String(index + 1)));

/** The score of a number at its last place in a text; undefined if it is not a candidate. */
function score(text: string, label: string): number | undefined {
  return markCandidates(text, LABELS).findLast(({ parts }) => parts.map((part) => part.label).join('+') === label)
    ?.score;
}

describe('markCandidates', () => {
  test.each([
    ['a stop', 'The ferry sank.12 Nobody', '12'],
    ['a comma', 'The ferry sank,12 and nobody', '12'],
    ['a quotation mark', 'It “sank.”12 Nobody', '12'],
    ['a German quotation mark', 'Sie „sank“12 und', '12'],
    ['a French quotation mark', 'Il « sombra »12 et', '12'],
    ['a bracket', 'The ferry (which sank)12 was', '12'],
    ['a word', 'The ferry12 sank', '12'],
    ['a Cyrillic word', 'Паром12 затонул', '12'],
    ['a Chinese stop', '渡轮沉没。12 没有人', '12'],
    ['a year that ends a sentence', 'in 2021.12 Nobody', '12'],
    ['a year and a comma', 'in 2021,12 and', '12'],
    ['a year', 'in 202112 and', '12'],
    ['a day of a month', 'on March 123 and', '3'],
    ['thousands', 'took 1,50012 people', '12'],
    ['a name with a number that occurs elsewhere', 'COVID-19 came, and COVID-1912 went', '12'],
    ['a per cent sign', 'by 50%12 The', '12'],
    ['a decade', 'of the 1990s5 were', '5'],
    ['nothing, raised', 'The ferry¹² sank', '12'],
    ['nothing, in brackets', 'The ferry[12] sank', '12'],
    ['a stop and a space, in brackets', 'The ferry sank. [12] Nobody', '12'],
    ['a sign for raised text and the end of a line, in brackets', 'The ferry sank.^\n   [12] Nobody', '12'],
    ['nothing, raised, in brackets within parentheses', 'The ferry sank.^([12]) Nobody', '12'],
    ['a stop and a space, in parentheses', 'The ferry sank. (12) Nobody', '12'],
    ['a word and a space, in parentheses', 'The ferry sank (12).', '12'],
    ['a Chinese stop, in parentheses', '渡轮沉没。 (12) 没有人', '12'],
  ])('accepts a number after %s as a mark', (_, text, label) => {
    expect(score(text, label)).toBeGreaterThan(1);
  });

  test.each([
    ['a count', 'killed 12 people', '12'],
    ['a comma, of a point', 'two reasons: first, (2) the bridge', '2'],
    ['the beginning of a point', '(2) The bridge', '2'],
    ['a word, with its explanation', 'seats (12 of them)', '12'],
    ['a year', 'in 2012 and', '12'],
    ['thousands', 'took 2,012 people', '12'],
    ['a decimal', 'US$2.5 million', '5'],
    ['a time', 'at 10:30 the', '30'],
    ['a name with a hyphen', 'a COVID-19 ward', '19'],
    ['a name', 'the G20 met', '20'],
    ['a page', 'see p.15 of', '15'],
    ['an article of a law', 'under Art.5 of', '5'],
    ['money', 'for $12 each', '12'],
    ['an ordinal', 'the12th day', '12'],
    ['an address', 'https://example.org/a.12 was', '12'],
    ['a square metre', 'ten m² of', '2'],
    ['a repeated name', 'The Zil4 and another Zil4 drove', '4'],
    ['a short year', 'the class of ’12 met', '12'],
    ['a year after a month', 'in March 2022 the', '22'],
    ['a zero before it', 'No. 012 is', '12'],
  ])('does not accept %s', (_, text, label) => {
    expect(score(text, label) ?? -Infinity).toBeLessThan(-2);
  });

  test('reads digits as several adjacent marks', () => {
    expect(score('The ferry sank.1112 Nobody', '11+12')).toBeGreaterThan(1);
  });

  test('gives the offset of each mark', () => {
    const found = markCandidates('sank.1112 x', LABELS).find(({ parts }) => parts.length === 2);
    expect(found?.parts).toEqual([
      { label: '11', start: 5, end: 7 },
      { label: '12', start: 7, end: 9 },
    ]);
  });
});
