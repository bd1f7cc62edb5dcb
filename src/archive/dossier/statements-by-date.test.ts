import { expect, it } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import type { Statement } from '../statements.ts';
import { statementsByDate } from './statements-by-date.ts';

const { articles } = sampleArchive({ articles: { newer: { published: '2022' }, older: { published: '2020' } } });
const other = { kind: 'groups', id: 'league', name: 'Example League' } as const;
const order = (...statements: Omit<Statement, 'other'>[]) =>
  statementsByDate(
    articles,
    statements.map((one) => ({ ...one, other })),
  ).map(({ relation, article }) => [article?.date.year, relation]);

it('sorts by the dates of the articles, newest first, not by the order of the record', () => {
  expect(order({ relation: 'Part of', article: 'older' }, { relation: 'Rival of', article: 'newer' })).toEqual([
    [2022, 'Rival of'],
    [2020, 'Part of'],
  ]);
});

it('sorts by the numbers of paragraphs within an article', () => {
  expect(
    order(
      { relation: 'Third', article: 'older', paragraph: 'p-12' },
      { relation: 'Second', article: 'older', paragraph: 'p-2' },
      { relation: 'First', article: 'older' },
    ).map(([, relation]) => relation),
  ).toEqual(['First', 'Second', 'Third']);
});

it('puts statements without an article last', () => {
  expect(order({ relation: 'Unsourced' }, { relation: 'Part of', article: 'older' })).toEqual([
    [2020, 'Part of'],
    [undefined, 'Unsourced'],
  ]);
});

it('sorts by the time of a statement where it is known, not by its article', () => {
  expect(
    order(
      { relation: 'Since 2021', article: 'newer', when: '2021/..' },
      { relation: 'Reported in 2020', article: 'older' },
      { relation: 'Until 2011', article: 'newer', when: '../2011' },
    ).map(([, relation]) => relation),
  ).toEqual(['Since 2021', 'Reported in 2020', 'Until 2011']);
});
