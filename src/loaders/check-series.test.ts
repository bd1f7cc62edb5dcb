import { expect, test } from 'vitest';
import { checkSeries } from './check-series.ts';
import { parseFile } from './parse-file.ts';

function article(id: string, yaml: string) {
  return parseFile('articles', `articles/${id}.md`, new TextEncoder().encode(`---\n${yaml}\n---\nOne.`)).records;
}

test('finds nothing wrong with parts of a series, also in several languages', () => {
  const records = [
    ...article('one', 'series: letters\npart: 1'),
    ...article('two', 'series: letters\npart: 2'),
    ...article('un', 'series: letters\npart: 1\nlanguage: fr'),
    ...article('more', 'series: letters'),
  ];
  expect(checkSeries(records)).toEqual([]);
});

test('reports a part of no series, with its line', () => {
  expect(checkSeries(article('one', 'title: One\npart: 1'))).toMatchObject([
    { code: 'series-part', file: 'articles/one.md', line: 3, found: 'part 1 of no series' },
  ]);
});

test('reports a part that two articles have', () => {
  const records = [...article('one', 'series: letters\npart: 1'), ...article('two', 'series: letters\npart: 1')];
  expect(checkSeries(records)).toEqual([
    {
      code: 'series-part',
      file: 'articles/two.md',
      line: 3,
      found: 'part 1',
      expected: 'a part that no other article has: articles/one.md:3 has it too',
    },
  ]);
});
