import { expect, test } from 'vitest';
import { matchPattern } from './match-pattern.ts';

test('matches a path without placeholders only as a whole', () => {
  expect(matchPattern('/about/', '/about/', '/info/')).toBe('/info/');
  expect(matchPattern('/about/', '/about/data/')).toBeUndefined();
  expect(matchPattern('/a.b', '/aXb')).toBeUndefined();
});

test('fills in the text that matched a star', () => {
  expect(matchPattern('/blog/*', '/blog/2022/08/', '/articles/:splat')).toBe('/articles/2022/08/');
});

test('fills in the segment that matched a name', () => {
  expect(matchPattern('/notes/:n', '/notes/651', '/#fn-:n')).toBe('/#fn-651');
  expect(matchPattern('/notes/:n', '/notes/651/more')).toBeUndefined();
});

test('keeps a colon in the target that is not a placeholder', () => {
  expect(matchPattern('/a', '/a', 'https://example.org/a')).toBe('https://example.org/a');
});
