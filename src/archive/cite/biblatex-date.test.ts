import { expect, it } from 'vitest';
import { biblatexDate } from './biblatex-date.ts';

it.each([
  [{ 'date-parts': [[2021]] }, '2021'],
  [{ 'date-parts': [[2021, 3, 4]] }, '2021-03-04'],
  [{ 'date-parts': [[812]] }, '0812'],
  [
    {
      'date-parts': [
        [2021, 3],
        [2021, 5],
      ],
    },
    '2021-03/2021-05',
  ],
  [{ 'date-parts': [[1998]], circa: true }, '1998~'],
  [{ 'date-parts': [[2021]], season: 1 }, '2021-21'],
] as const)('%j is %s', (date, written) => {
  expect(biblatexDate(structuredClone(date) as Parameters<typeof biblatexDate>[0])).toBe(written);
});

it('leaves out what is not in the calendar', () => {
  expect(biblatexDate({ 'date-parts': [[2021, 2, 30]] })).toBe('2021-02');
  expect(biblatexDate({ 'date-parts': [[2020, 2, 29]] })).toBe('2020-02-29');
  expect(biblatexDate({ 'date-parts': [[2021, 13, 1]] })).toBe('2021');
});
