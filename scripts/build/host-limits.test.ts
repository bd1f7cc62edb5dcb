import { expect, test } from 'vitest';
import { warnOfLimits } from './host-limits.ts';

const small = { pages: 10, files: 100, bytes: 1e6, largest: { path: 'data/archive.zip', bytes: 1e5 } };

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
