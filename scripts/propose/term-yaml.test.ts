import { expect, test } from 'vitest';
import { termYaml } from './term-yaml.ts';

const places = [1, 2, 3, 4].map((number) => ({ article: 'ferry', id: `p-${number}` }));

test('a term is an entry of tags.yaml, with its places in a comment', () => {
  const term = { name: 'harbour dues', isName: false, times: 9, articles: 1, places };
  expect(termYaml([term], new Set(['harbour-dues']))).toBe(
    '# 9 times in 1 article: articles/ferry/#p-1, articles/ferry/#p-2, articles/ferry/#p-3, and 1 more\n' +
      'harbour-dues-2:\n  name: Harbour dues\n',
  );
});

test('a name has its abbreviation, and asks what it is', () => {
  const term = {
    name: 'Sea Road',
    abbreviation: 'SR',
    isName: true,
    times: 2,
    articles: 2,
    places: places.slice(0, 1),
  };
  expect(termYaml([term], new Set())).toBe(
    '# 2 times in 2 articles: articles/ferry/#p-1\n' +
      '# A name: a group, a person, a place, or a topic of another kind than subject?\n' +
      'sea-road:\n  name: Sea Road\n  abbreviation: SR\n',
  );
});
