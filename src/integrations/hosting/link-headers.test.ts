import { expect, test } from 'vitest';
import { linksetOf } from '../../archive/linkset.ts';
import { parseHeaders } from '../../base/parse-headers.ts';
import { urlsUnder } from '../../base/urls.ts';
import { linkHeaders } from './link-headers.ts';

const page = (slug: string) => {
  const address = `https://archive.example/archive/articles/${slug}/`;
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  return {
    address,
    links: [
      { rel: 'cite-as', href: address },
      { rel: 'alternate describedby', href: `${address}cite.ris`, type: 'application/x-research-info-systems' },
      { rel: 'license', href: licence },
    ],
  };
};
const { href } = urlsUnder('/archive');
const rulesFor = (count: number, others: number) => {
  const pages = Array.from({ length: count }, (_, index) => page(`a${index}`));
  return parseHeaders(linkHeaders(linksetOf(pages), href, others));
};

test('an article has its links as headers, and its citations lead back', () => {
  const rules = rulesFor(1, 4);
  expect(rules.find(({ pattern }) => pattern === '/archive/articles/a0/')?.headers.map(([, value]) => value)).toEqual([
    '<https://archive.example/archive/articles/a0/>; rel="cite-as"',
    '<https://archive.example/archive/articles/a0/cite.ris>; rel="alternate"; type="application/x-research-info-systems"',
    '<https://archive.example/archive/articles/a0/cite.ris>; rel="describedby"; type="application/x-research-info-systems"',
    '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
    '</archive/data/linkset.json>; rel="linkset"; type="application/linkset+json"',
  ]);
  expect(rules).toContainEqual({
    pattern: '/archive/articles/:slug/cite.ris',
    headers: [['Link', '<./>; rel="describes"; type="text/html"']],
  });
});

test('a large archive has one rule for all articles', () => {
  const rules = rulesFor(1000, 4);
  expect(rules.length).toBeLessThan(10);
  expect(
    rules.find(({ pattern }) => pattern === '/archive/articles/:slug/')?.headers.map(([, value]) => value),
  ).toEqual([
    '<cite.ris>; rel="alternate describedby"; type="application/x-research-info-systems"',
    '</archive/data/linkset.json>; rel="linkset"; type="application/linkset+json"',
  ]);
});

test.each([0, 4, 60])('with %d other rules, no archive has more than 100', (others) => {
  for (const count of [1, 30, 88, 96, 100]) expect(others + rulesFor(count, others).length).toBeLessThanOrEqual(95);
});
