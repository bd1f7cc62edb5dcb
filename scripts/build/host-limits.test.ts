import { expect, test } from 'vitest';
import { warnOfLimits } from './host-limits.ts';
import { countRules } from './measure-folder.ts';

const small = {
  pages: 10,
  files: 100,
  bytes: 1e6,
  largest: { path: 'data/archive.zip', bytes: 1e5 },
  redirects: countRules('/a /b 301\n'),
};

test('a small site is within all limits', () => {
  expect(warnOfLimits(small)).toEqual([]);
});

test('each limit that is exceeded is named, with the host', () => {
  expect(warnOfLimits({ ...small, files: 20_001 })).toEqual([
    'The site has 20,001 files; Cloudflare Pages takes at most 20,000 files. It will refuse this site.',
  ]);
  expect(warnOfLimits({ ...small, largest: { path: 'data/archive.zip', bytes: 30e6 } })).toEqual([
    'data/archive.zip has 30.0 MB; Cloudflare Pages takes at most 26.2 MB a file. It will refuse this site.',
  ]);
  expect(warnOfLimits({ ...small, bytes: 2e9 })).toHaveLength(2);
});

test('so is one that is near', () => {
  expect(warnOfLimits({ ...small, files: 19_000 })).toEqual([
    'The site has 19,000 files; Cloudflare Pages takes at most 20,000 files. There is little room left.',
  ]);
});

test('so are redirects that a host would leave out', () => {
  const rules = Array.from({ length: 2001 }, (_, index) => `/${index} /b 301`);
  const redirects = countRules([...rules, '/c/* /d 301', '/e /f 301', ''].join('\n'));
  expect(redirects).toMatchObject({ fixed: 2001, patterns: 2, longest: 12 });
  expect(warnOfLimits({ ...small, redirects })).toEqual([
    'The site has 2,001 redirects; Cloudflare Pages takes at most 2,000, and leaves out the others.',
    'The site has 2,003 redirects; GitLab Pages takes at most 1,000, and leaves out the others.',
  ]);
  expect(warnOfLimits({ ...small, redirects: countRules(`/${'a'.repeat(1000)} /b 301`) })).toEqual([
    'The site has 1,008 characters in one redirect; Cloudflare Pages takes at most 1,000, and leaves out the others.',
  ]);
});
