import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { placeOfYear } from './place-of-year.ts';

const many = Array.from({ length: 400 }, (_, index): [string, { published: string; summary: string }] => [
  `piece-${index}`,
  { published: `${2000 + Math.floor(index / 40)}-03-04`, summary: 'On ferries. '.repeat(30) },
]);
const { articles } = sampleArchive({ articles: Object.fromEntries(many) });

test('an old address of a year leads to the page of the list that has it', () => {
  expect(placeOfYear('/articles/#year-2009', articles)).toBe('/articles/#year-2009');
  expect(placeOfYear('/articles/#year-2000', articles)).toBe('/articles/pages/1/#year-2000');
});

test('a year without articles leads to the list, and other targets stay', () => {
  expect(placeOfYear('/articles/#year-1999', articles)).toBe('/articles/');
  expect(placeOfYear('/tags/ferries/', articles)).toBe('/tags/ferries/');
});
