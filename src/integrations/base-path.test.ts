import { expect, test } from 'vitest';
import { basePath } from './base-path.ts';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['archive', '/archive/'],
  ['/archive', '/archive/'],
  ['/archive/', '/archive/'],
  ['/papers/archive', '/papers/archive/'],
])('reads %j as the base path %j', (text, expected) => {
  expect(basePath(text)).toBe(expected);
});

test.each(['https://example.org/', '/two words/', '/a/../b/', '/кыр/', '/a?b'])('refuses %j', (text) => {
  expect(() => basePath(text)).toThrow(`SITE_BASE: found “${text}”, expected a path such as /archive.`);
});
