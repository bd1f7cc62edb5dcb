import { describe, expect, it } from 'vitest';
import { edtfDate } from './edtf-date.ts';

describe('edtfDate', () => {
  it.each(['2022', '2022-08', '2022-08-15', '2024-02-29', '2022~', '2022-08?', '2022-02/2022-04', '2021/2022'])(
    'accepts %s',
    (date) => {
      expect(edtfDate.safeParse(date).success).toBe(true);
    },
  );

  it.each([
    '2022-02-30',
    '2023-02-29',
    '2022-13',
    '2022-00',
    '2022-8',
    '15 August 2022',
    '08/2022',
    '2022-04/2022-02',
    '2022/..',
    '202X',
    '2022-22',
    '',
  ])('refuses %j and says how dates are written', (date) => {
    expect(edtfDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
      'expected a date that exists, as 2022, 2022-08, 2022-08-15, 2022~ or 2022-02/2022-04 (EDTF)',
    ]);
  });

  it('refuses a number, which YAML makes of a bare year', () => {
    expect(edtfDate.safeParse(2022).success).toBe(false);
  });

  it('leaves the date as it was written', () => {
    expect(edtfDate.parse('2022~')).toBe('2022~');
  });
});
