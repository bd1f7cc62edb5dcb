import { expect, it } from 'vitest';
import { parseDate } from '../base/dates.ts';
import { sampleArticle } from './cite/sample-article.ts';
import { openGraphLocale, publishedDay } from './sharing.ts';

it.each([
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['ar', 'ar_EG'],
  ['zh-Hant', 'zh_TW'],
  ['ru', 'ru_RU'],
])('calls the locale of %s %s', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});

it('says when a full text was published, if the day is known, and when a digest came in', () => {
  const day = (form: 'full' | 'digest', published: string) =>
    publishedDay({ data: sampleArticle({ form, published, added: '2024-05-03' }).article, date: parseDate(published) });
  expect(day('full', '2021-02-03')).toBe('2021-02-03');
  expect(day('full', '2021-02')).toBeUndefined();
  expect(day('full', '2021-02-03~')).toBeUndefined();
  expect(day('digest', '2021-02-03')).toBe('2024-05-03');
});
