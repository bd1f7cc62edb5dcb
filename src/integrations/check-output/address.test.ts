import { expect, test } from 'vitest';
import { addressOf, addressResolver, fileOf, resolveAddress } from './address.ts';

const place = { file: 'articles/unrest/index.html', base: '/archive/', origin: 'https://steppe.example' };

test.each([
  ['#fn-1', { kind: 'internal', path: 'articles/unrest/', fragment: 'fn-1' }],
  ['', { kind: 'internal', path: 'articles/unrest/', fragment: '' }],
  ['../../about/', { kind: 'internal', path: 'about/', fragment: '' }],
  ['/archive/a%20b.png?v=1', { kind: 'internal', path: 'a b.png', fragment: '' }],
  ['https://steppe.example/archive/#x', { kind: 'internal', path: '', fragment: 'x' }],
  ['/about/', { kind: 'outside-base', path: '/about/' }],
  ['https://steppe.example/blog/', { kind: 'outside', host: 'steppe.example' }],
  ['//elsewhere.example/', { kind: 'outside', host: 'elsewhere.example' }],
  ['mailto:a@steppe.example', { kind: 'other', scheme: 'mailto:' }],
  ['https://', { kind: 'other', scheme: 'malformed' }],
])('resolves “%s”', (url, expected) => {
  expect(resolveAddress(url, place)).toEqual(expected);
});

test('reads an absolute address as another site’s if the site’s own is not known', () => {
  const destination = resolveAddress('https://steppe.example/archive/', { ...place, origin: undefined });
  expect(destination).toEqual({ kind: 'outside', host: 'steppe.example' });
});

test('converts files to addresses and back', () => {
  expect(['index.html', 'about/index.html', '404.html'].map(addressOf)).toEqual(['', 'about/', '404.html']);
  expect(['', 'about/', '404.html'].map(fileOf)).toEqual(['index.html', 'about/index.html', '404.html']);
});

test('resolves addresses the same way with and without the cache', () => {
  const { file, ...site } = place;
  const resolve = addressResolver(site);
  for (const url of [
    '#fn-1',
    '#%C3%A9',
    '../',
    '',
    '?x=1',
    '/archive/a/#b',
    'https://elsewhere.example/',
    'mailto:a@b.example',
  ]) {
    for (const each of [file, 'index.html', '404.html', file]) {
      expect(resolve(url, each), url).toEqual(resolveAddress(url, { ...site, file: each }));
    }
  }
});
