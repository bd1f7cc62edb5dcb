import { describe, expect, it } from 'vitest';
import { parseDate } from '../../base/dates.ts';
import { cslDate } from './csl-date.ts';

describe('cslDate', () => {
  it.each([
    ['2022', [[2022]]],
    ['2022-08', [[2022, 8]]],
    ['2022-08-05', [[2022, 8, 5]]],
  ])('is as precise as %s', (written, parts) => {
    expect(cslDate(parseDate(written))).toEqual({ 'date-parts': parts });
  });

  it.each(['2022~', '2022?', '2022-08%'])('says that %s is uncertain', (written) => {
    expect(cslDate(parseDate(written)).circa).toBe(true);
  });

  it('makes an interval an uncertain range, because it means one day between its ends', () => {
    expect(cslDate(parseDate('2019-09/2019-12'))).toEqual({
      'date-parts': [
        [2019, 9],
        [2019, 12],
      ],
      circa: true,
    });
  });
});
