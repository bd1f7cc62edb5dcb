import { expect, test } from 'vitest';
import { oldUrl } from './old-url.ts';

test.each(['/2022/08/15/trouble/', '/2012/05/ford.html', '/2022/caf%C3%A9/', '/100%25/', `/${'a'.repeat(255)}/`])(
  'accepts %s',
  (path) => {
    expect(oldUrl.safeParse(path).success).toBe(true);
  },
);

test.each([
  '',
  '2022/ferry',
  '//other.example/',
  '/a//b/',
  '/a/../b/',
  '/a/%2e%2e/b/',
  '/a/%2E/b/',
  '/a/..',
  '/a%2Fb/',
  '/100%/',
  '/a b/',
  '/a%20b/',
  '/a*',
  '/a:b/',
  `/${'a'.repeat(256)}/`,
  `/${'%D0%B0'.repeat(128)}/`,
  `/${'abcdefghi/'.repeat(101)}`,
])('refuses %s', (path) => {
  expect(oldUrl.safeParse(path).success).toBe(false);
});
