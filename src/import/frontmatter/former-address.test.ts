import { expect, test } from 'vitest';
import { PathClaims } from '../../loaders/path-claims.ts';
import { formerAddress } from './former-address.ts';

const at = (path: string) => `https://rivers.example${path}`;

test.each(['/2021/oars', '/2012/05/oars.html', '/2021/caf%C3%A9/', '/articles/oars.html', '/blog/search/'])(
  'the site redirects from %s',
  (path) => {
    const { value, warnings } = formerAddress({ permalink: at(path) }, 'oars', new PathClaims());
    expect(value).toEqual({ url: at(path), oldUrls: [path] });
    expect(warnings).toEqual([]);
  },
);

test.each(['/?p=12', '/articles/oars/'])('nothing need lead on from %s', (path) => {
  expect(formerAddress({ permalink: at(path) }, 'oars', new PathClaims())).toEqual({
    value: { url: at(path) },
    warnings: [],
  });
});

test.each([
  '/index.html',
  '/articles/',
  '/articles/paddles/',
  '/Articles/Paddles/',
  '/tags/oars/',
  '/search/oars.html',
  '/robots.txt',
  '/_redirects',
  '/a:b/',
  '/a//b/',
  '/a%2Fb/',
  `/${'%D1%8B'.repeat(130)}/`,
])('the site cannot redirect from %s, which is reported', (path) => {
  const { value, warnings } = formerAddress({ permalink: at(path) }, 'oars', new PathClaims());
  expect(value).toEqual({ url: at(path) });
  expect(warnings).toMatchObject([{ code: 'old-address-left-out' }]);
  expect(warnings[0]?.found).toContain(path);
});

test('a path redirects to one article, ignoring case', () => {
  const places = new PathClaims<string>();
  formerAddress({ permalink: at('/2021/oars') }, 'oars', places);
  expect(formerAddress({ permalink: at('/2021/oars/') }, 'oars', places).value.oldUrls).toEqual(['/2021/oars/']);
  const other = formerAddress({ permalink: at('/2021/Oars/') }, 'oars-2', places);
  expect(other.value).toEqual({ url: at('/2021/Oars/') });
  expect(other.warnings[0]?.found).toContain('which leads to the article oars already');
});

test.each([undefined, 'javascript:alert(1)', '/2021/oars', 'http://'])('%s is no address', (permalink) => {
  expect(formerAddress(permalink === undefined ? {} : { permalink }, 'oars', new PathClaims())).toEqual({
    value: {},
    warnings: [],
  });
});

test('other addresses of its own lead to it too', () => {
  const places = new PathClaims<string>();
  const { value } = formerAddress(
    { permalink: at('/2021/oars'), oldPaths: ['/oars.html', '/2021/oars'] },
    'oars',
    places,
  );
  expect(value.oldUrls).toEqual(['/2021/oars', '/oars.html']);
});
