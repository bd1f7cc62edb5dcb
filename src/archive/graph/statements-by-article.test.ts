import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { relationGraph } from './relation-graph.ts';
import { statementsByArticle } from './statements-by-article.ts';

test('statements are grouped by article, newest first, and sorted by kind and name', () => {
  const archive = sampleArchive({
    articles: { early: { published: '2020' }, late: { published: '2022' }, silent: { published: '2021' } },
    groups: {
      league: {
        name: 'League',
        relations: [
          { kind: 'rival-of', group: 'union', article: 'late' },
          { kind: 'part-of', group: 'union', article: 'late' },
          { kind: 'part-of', group: 'union', article: 'early' },
        ],
      },
      band: { name: 'Band', relations: [{ kind: 'part-of', group: 'union', article: 'late' }] },
      union: { name: 'Union' },
    },
  });
  const rows = statementsByArticle(relationGraph(archive), archive.articles, archive.words).map(
    ({ article, statements }) => [
      article.slug,
      ...statements.map(({ edge, statement }) => `${edge.from.name} ${statement.relation}`),
    ],
  );
  expect(rows).toEqual([
    ['late', 'Band part of', 'League part of', 'League rival of'],
    ['early', 'League part of'],
  ]);
});
