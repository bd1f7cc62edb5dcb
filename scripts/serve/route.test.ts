import { posix } from 'node:path';
import { expect, test } from 'vitest';
import type { Redirect } from './parse-redirects.ts';
import { route } from './route.ts';

const files = ['/index.html', '/about/index.html', '/a b/index.html', '/feed.xml', '/_headers', '/_redirects'];
const kindOf = (path: string) => (files.includes(posix.normalize(path)) ? ('file' as const) : undefined);
const redirects: Redirect[] = [
  { from: '/', query: [['p', '12']], to: '/about/', status: 301 },
  { from: '/old/*', to: '/about/#:splat', status: 301 },
  { from: '/in-place', to: '/feed.xml', status: 200 },
];
const ask = (url: string, { base = '/', method = 'GET' } = {}) => route({ method, url }, { base, redirects, kindOf });

test('answers a folder’s path with its index.html', () => {
  expect(ask('/')).toEqual({ kind: 'file', path: '/index.html' });
  expect(ask('/about/')).toEqual({ kind: 'file', path: '/about/index.html' });
});

test('answers a file’s path with the file, whatever the query', () => {
  expect(ask('/feed.xml?v=1')).toEqual({ kind: 'file', path: '/feed.xml' });
});

test('redirects a page’s path without a slash to the one with it, and keeps the query', () => {
  expect(ask('/about?x=1')).toEqual({ kind: 'redirect', to: '/about/?x=1', status: 301 });
  expect(ask('/a%20b')).toEqual({ kind: 'redirect', to: '/a%20b/', status: 301 });
});

test('follows a redirect of a query, and answers others with the page', () => {
  expect(ask('/?p=12')).toEqual({ kind: 'redirect', to: '/about/', status: 301 });
  expect(ask('/?p=1')).toEqual({ kind: 'file', path: '/index.html' });
});

test('answers a missing path with “not found”', () => {
  expect(ask('/nowhere/')).toEqual({ kind: 'missing' });
  expect(ask('/nowhere')).toEqual({ kind: 'missing' });
});

test('does not serve files for the host', () => {
  for (const path of ['/_headers', '/_redirects', '/./_headers', '/%2e/_headers', '/.%2f_redirects', '/%5fheaders']) {
    expect(ask(path)).toEqual({ kind: 'missing' });
  }
  expect(ask('/archive//_headers', { base: '/archive/' })).toEqual({ kind: 'missing' });
});

test('follows the site’s redirects', () => {
  expect(ask('/old/p-3')).toEqual({ kind: 'redirect', to: '/about/#p-3', status: 301 });
  expect(ask('/in-place')).toEqual({ kind: 'file', path: '/feed.xml' });
});

test('redirects with characters that are allowed in addresses only', () => {
  expect(ask('/old/a%0d%0ab%25/%D1%8F')).toEqual({ kind: 'redirect', to: '/about/#a%0D%0Ab%25/%D1%8F', status: 301 });
  expect(ask('/about?q=\u00e9\u0100')).toEqual({ kind: 'redirect', to: '/about/?q=%C3%A9%C4%80', status: 301 });
});

test('serves a site under its base path only', () => {
  expect(ask('/archive/about/', { base: '/archive/' })).toEqual({ kind: 'file', path: '/about/index.html' });
  expect(ask('/about/', { base: '/archive/' })).toEqual({ kind: 'missing' });
  expect(ask('/archive', { base: '/archive/' })).toEqual({ kind: 'redirect', to: '/archive/', status: 301 });
  expect(ask('/', { base: '/archive/' })).toEqual({ kind: 'redirect', to: '/archive/', status: 302 });
});

test.each([
  '/../secret',
  '/%2e%2e/secret',
  '/a/..%2f..%2fsecret',
  '/..%5csecret',
  '/%00',
  '/%zz',
  '//host/',
  'http://x/',
])('refuses the address %s', (url) => {
  expect(ask(url)).toMatchObject({ kind: 'refused', status: 400 });
});

test('answers only GET and HEAD', () => {
  expect(ask('/', { method: 'HEAD' })).toMatchObject({ kind: 'file' });
  expect(ask('/', { method: 'POST' })).toMatchObject({ kind: 'refused', status: 405 });
});
