import { expect, test } from 'vitest';
import type { Move } from '../../archive/moves/move.ts';
import { urlsUnder } from '../../base/urls.ts';
import { htaccess } from './apache.ts';
import { caddyMap } from './caddy.ts';
import { nginxMap } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import { rulesOf } from './rule.ts';

const MOVES: Move[] = [
  { path: '/page/*', to: '/articles/' },
  { path: '/2022/caf%C3%A9', to: '/articles/cafe/' },
  { path: '/', query: ['p', '12'], to: '/articles/ferry/' },
  { path: '/uploads/a+(1).png', to: '/media/a "$1".png' },
];
const urls = urlsUnder('/archive/');
const rules = rulesOf(MOVES, urls);

test('_redirects has rules for one path first, and none for queries, which the hosts do not share', () => {
  expect(redirectsFile(rules, urls.href, undefined).split('\n').slice(0, 4)).toEqual([
    '/archive/2022/caf%C3%A9 /archive/articles/cafe/ 301',
    '/archive/uploads/a+(1).png /archive/media/a%20%22%241%22.png 301',
    '/archive/page/* /archive/articles/ 301',
    '/archive/data/mentions.json /archive/about/data/ 301',
  ]);
});

test('on Netlify, rules also win over pages, and read queries', () => {
  const lines = redirectsFile(rules, urls.href, 'netlify').split('\n');
  expect(lines).toContain('/archive/ p=12 /archive/articles/ferry/ 301!');
  expect(lines).toContain('/archive/page/* /archive/articles/ 301!');
});

test('on Netlify, values of queries are as it compares them: decoded, and none with a plus', () => {
  const moves: Move[] = [
    { path: '/', query: ['tag', 'реки'], to: '/tags/rivers/' },
    { path: '/', query: ['tag', 'ice+boats'], to: '/tags/ice/' },
  ];
  const lines = redirectsFile(rulesOf(moves, urls), urls.href, 'netlify').split('\n');
  expect(lines.filter((line) => line.includes('tag='))).toEqual(['/archive/ tag=реки /archive/tags/rivers/ 301!']);
});

test('.htaccess matches within its folder', () => {
  const text = htaccess({
    rules,
    headers: [{ pattern: '/archive/_astro/*', headers: [['X-A', 'b "c"']] }],
    base: '/archive/',
  });
  for (const line of [
    'ErrorDocument 404 /archive/404.html',
    'RewriteRule "^page/." "/archive/articles/" [R=301,L,NE]',
    'RewriteRule "^2022/café/?$" "/archive/articles/cafe/" [R=301,L,NE]',
    'RewriteCond %{QUERY_STRING} "(?:^|&)p=12(?:&|$)"\n  RewriteRule "^$" "/archive/articles/ferry/" [R=301,L,NE,QSD]',
    'RewriteRule "^uploads/a\\+\\(1\\)\\.png/?$" "/archive/media/a\\%20\\%22\\%241\\%22.png" [R=301,L,NE]',
    '<If "%{REQUEST_URI} =~ m#^/archive/_astro/.*$#">\n    Header always set X-A "b \\"c\\""',
  ])
    expect(text).toContain(`  ${line}`.replace('  ErrorDocument', 'ErrorDocument'));
});

test('nginx and Caddy have maps of paths and of queries', () => {
  const nginx = nginxMap(rules);
  expect(nginx).toContain('"/archive/?p=12" "/archive/articles/ferry/";');
  expect(nginx).toContain('"~^/archive/page/." "/archive/articles/";');
  expect(nginx).toContain('"/archive/2022/café" "/archive/articles/cafe/";');
  const caddy = caddyMap(rulesOf([...MOVES, { path: '/a{b}', to: '/articles/b/' }], urls));
  expect(caddy).toContain('"/archive/uploads/a+(1).png" "/archive/media/a%20%22%241%22.png"\n');
  expect(caddy).not.toContain('{b}');
});

test('values of queries are percent-encoded, as servers see them, in digits of either case', () => {
  const encoded = rulesOf(
    [
      { path: '/café/', query: ['tag', 'реки'], to: '/tags/rivers/' },
      { path: '/', query: ['tag', "a+b'c"], to: '/tags/sea/' },
    ],
    urls,
  );
  // nginx ignores case in strings of maps.
  expect(nginxMap(encoded)).toContain('"/archive/café/?tag=%D1%80%D0%B5%D0%BA%D0%B8" "/archive/tags/rivers/";');
  expect(nginxMap(encoded)).toContain('"/archive/?tag=a+b%27c" "/archive/tags/sea/";');
  expect(caddyMap(encoded)).toContain(
    '"~(?i)^/archive/caf%C3%A9/\\?tag=%D1%80%D0%B5%D0%BA%D0%B8$" "/archive/tags/rivers/"',
  );
  expect(htaccess({ rules: encoded, headers: [], base: '/archive/' })).toContain(
    'RewriteCond %{QUERY_STRING} "(?:^|&)tag=%D1%80%D0%B5%D0%BA%D0%B8(?:&|$)" [NC]\n',
  );
});
