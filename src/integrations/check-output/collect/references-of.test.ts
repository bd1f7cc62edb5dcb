import { expect, test } from 'vitest';
import { referencesOf } from './references-of.ts';

test('the addresses of an element are found, each with its purpose', () => {
  expect(referencesOf('a', { href: '/ferry/' })).toEqual([{ url: '/ferry/', kind: 'link', where: 'a href' }]);
  expect(referencesOf('img', { src: 'a.png', srcset: 'b.png 2x' }).map(({ url }) => url)).toEqual(['a.png', 'b.png']);
});

test.each(['p', 'constructor', 'toString', '__proto__'])('an element with the name %s has none', (name) => {
  expect(referencesOf(name, { href: '/ferry/' })).toEqual([]);
});
