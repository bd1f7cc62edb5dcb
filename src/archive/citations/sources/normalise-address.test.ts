import { expect, it } from 'vitest';
import { normaliseAddress } from './normalise-address.ts';

it.each([
  'http://example.org/a-long-way',
  'https://www.example.org/a-long-way/',
  'https://m.example.org/a-long-way#top',
  'https://EXAMPLE.org/A-long-way/?utm_source=x&fbclid=y',
  'https://example.org/along-way',
  'https://example.org/a-long-%20way/index.html',
])('is the same for %s as for the others', (address) => {
  expect(normaliseAddress(address)).toBe('example.org/alongway');
});

it.each([
  ['https://example.org/news?id=1', 'https://example.org/news?id=2'],
  ['https://example.org/a', 'https://example.com/a'],
  ['https://ru.example.org/a', 'https://example.org/a'],
  ['https://example.org/news/1', 'https://example.org/news/11'],
])('differs for %s and %s', (first, second) => {
  expect(normaliseAddress(first)).not.toBe(normaliseAddress(second));
});

it('returns other text unchanged', () => {
  expect(normaliseAddress(' Not an address ')).toBe('not an address');
  expect(normaliseAddress('https://example.org/100%-sure')).toBe('example.org/100%sure');
});
