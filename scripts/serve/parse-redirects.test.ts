import { expect, test } from 'vitest';
import { parseRedirects } from './parse-redirects.ts';

test('reads source, target and status, and skips comments and blank lines', () => {
  const text = '# permalinks\n\n/2022/08/15/unrest  /articles/unrest/  301\n/x /y/#p-3 308! # moved\n';
  expect(parseRedirects(text)).toEqual([
    { from: '/2022/08/15/unrest', to: '/articles/unrest/', status: 301 },
    { from: '/x', to: '/y/#p-3', status: 308 },
  ]);
});

test('reads a source that is percent-encoded', () => {
  expect(parseRedirects('/caf%C3%A9/ /b/ 301')).toEqual([{ from: '/café/', to: '/b/', status: 301 }]);
});

test('reads parameters of the query before the target', () => {
  expect(parseRedirects('/ p=12 /articles/ferry/ 301!')).toEqual([
    { from: '/', query: [['p', '12']], to: '/articles/ferry/', status: 301 },
  ]);
});

test('reads a redirect without a status as temporary', () => {
  expect(parseRedirects('/a /b')).toEqual([{ from: '/a', to: '/b', status: 302 }]);
});

test('reads a source with broken percent-encoding literally', () => {
  expect(parseRedirects('/100% /b/ 301')).toEqual([{ from: '/100%', to: '/b/', status: 301 }]);
});
