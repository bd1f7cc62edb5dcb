import { expect, test } from 'vitest';
import { publishedIn, publicationOf } from './published-in.ts';
import { english } from '../i18n/english.ts';

test('has the publication and the date', () => {
  expect(publishedIn('Harbour Review', 2021, english)).toBe('Harbour Review, 2021');
});

test('has only the date if the publication is not known', () => {
  expect(publishedIn(undefined, 'March 2021', english)).toBe('March 2021');
});

test('finds the publication of an article that has one', () => {
  const publications = new Map([['hr', { name: 'Harbour Review', aliases: [] }]]);
  expect(publicationOf({ publication: 'hr' }, publications)?.name).toBe('Harbour Review');
  expect(publicationOf({}, publications)).toBeUndefined();
});
