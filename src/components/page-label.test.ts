import { expect, it } from 'vitest';
import { parseDate } from '../base/dates.ts';
import { pageLabel } from './page-label.ts';
import { english } from '../i18n/english.ts';

const page = (...dates: string[]) => dates.map((date) => ({ article: { date: parseDate(date) } }));

it('has the dates of the first and the last article', () => {
  expect(pageLabel(page('2019-05', '2020', '2021'), english)).toBe('May 2019 to 2021');
});

it('has one date if all articles have the same', () => {
  expect(pageLabel(page('2019-05', '2019-05'), english)).toBe('May 2019');
});

it('is empty without articles', () => {
  expect(pageLabel([], english)).toBe('');
});
