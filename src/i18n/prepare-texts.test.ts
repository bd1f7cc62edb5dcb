import { expect, expectTypeOf, test } from 'vitest';
import { prepareTexts, withoutIsolates } from './prepare-texts.ts';

const { site, counts } = prepareTexts(
  {
    site: { title: 'Search', note: 'Note {number} of {title}' },
    counts: { articles: { one: '{count} article', other: '{count} articles' } },
  } as const,
  'en-GB',
);

test('a text without placeholders is unchanged', () => {
  expect(site.title).toBe('Search');
});

test('a text with placeholders is a function of their values', () => {
  expect(site.note({ number: 12, title: '$& {title}' })).toBe('Note 12 of $& {title}');
  expectTypeOf(site.note).parameter(0).toEqualTypeOf<Readonly<Record<'number' | 'title', string | number>>>();
});

test('values need not be texts', () => {
  const element = { tag: 'a' };
  expect(site.note.parts({ number: 12, title: element })).toEqual(['Note ', 12, ' of ', element]);
});

test('a plural has the form and the digits of its language', () => {
  expect([0, 1, 2, 1200].map((count) => counts.articles(count))).toEqual([
    '0 articles',
    '1 article',
    '2 articles',
    '1,200 articles',
  ]);
  const { files } = prepareTexts(
    { files: { one: '{count} файл', few: '{count} файла', other: '{count} файлов' } },
    'ru',
  );
  expect([1, 3, 5, 21].map((count) => files(count))).toEqual(['1 файл', '3 файла', '5 файлов', '21 файл']);
});

test('a plural can have other placeholders besides the count', () => {
  const { shown } = prepareTexts(
    { shown: { one: '{count} article{link}', other: '{count} articles: {link}' } } as const,
    'en',
  );
  expect(shown.parts(2, { link: 7 })).toEqual(['2', ' articles: ', 7]);
});

test('from right to left, words in other scripts do not draw the numbers after them to their side', () => {
  const texts = prepareTexts({ origin: '{publication}، {date}', note: 'هامش {number}' } as const, 'ar');
  expect(texts.origin({ publication: 'Post', date: '3 مايو' })).toBe('\u2068Post\u2069، \u20683 مايو\u2069');
  expect(texts.note({ number: '12' })).toBe('هامش 12');
  const link = { tag: 'a' };
  expect(texts.note.parts({ number: link })).toEqual(['هامش ', '\u2068', link, '\u2069']);
  expect(withoutIsolates(texts.origin({ publication: 'Post', date: '3' }))).toBe('Post، 3');
});

test('a text within another from right to left keeps its direction', () => {
  const texts = prepareTexts({ back: '↩ {place}', inPlace: '{place}: {text}' } as const, 'ar');
  const place = texts.inPlace({ place: 'بعد الإضراب', text: 'أربع' });
  expect(texts.back({ place })).toBe(`↩ \u2067${place}\u2069`);
  expect(withoutIsolates(texts.back({ place }))).toBe('↩ بعد الإضراب: أربع');
});
