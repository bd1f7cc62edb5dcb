import { describe, expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { relationGraph } from './relation-graph.ts';
import { statementText } from './statement-text.ts';
import { english } from '../../i18n/english.ts';

const articles = {
  early: { title: 'Early Sample', published: '2020', text: 'The League met in Malta.' },
  late: { title: 'Late Sample', published: '2022', text: 'One.\n\nThe League left Malta for Gozo.' },
};

/** Each edge as "kind from to: articles". */
function edgesOf(records: Parameters<typeof sampleArchive>[0]): string[] {
  const { edges } = relationGraph(sampleArchive({ articles, ...records }));
  return edges.map(({ kind, from, to, statements }) => {
    return `${kind.id} ${from.key} ${to.key}: ${statements.map(({ article }) => article.slug).join(' ')}`;
  });
}

describe('relations of groups', () => {
  test('become edges with their articles, newest first', () => {
    expect(
      edgesOf({
        groups: {
          league: {
            relations: [
              { kind: 'part-of', group: 'union', article: 'early', paragraph: 'p-1' },
              { kind: 'part-of', group: 'union', article: 'late', paragraph: 'p-2' },
              { kind: 'rival-of', group: 'union', article: 'late' },
            ],
          },
          union: {},
        },
      }),
    ).toEqual(['part-of groups/league groups/union: late early', 'rival-of groups/league groups/union: late']);
  });

  test('that are mutual become one edge, whichever record has them', () => {
    const groups = {
      a: { relations: [{ kind: 'allied-with', group: 'b', article: 'early' }] },
      b: { relations: [{ kind: 'allied-with', group: 'a', article: 'late' }] },
    };
    expect(edgesOf({ groups })).toEqual(['allied-with groups/b groups/a: late early']);
  });

  test('that are not mutual become two edges if each group has one to the other', () => {
    const groups = {
      a: { relations: [{ kind: 'split-from', group: 'b', article: 'early' }] },
      b: { relations: [{ kind: 'split-from', group: 'a', article: 'late' }] },
    };
    expect(edgesOf({ groups })).toHaveLength(2);
  });
});

describe('people', () => {
  const people = {
    ada: { affiliations: [{ group: 'league', role: 'deputy leader in 2020', article: 'early' }] },
    bruno: { affiliations: [{ group: 'league', role: 'former fighter', article: 'late' }] },
    carla: { affiliations: [{ group: 'league', role: 'member' }] },
  };

  test('are related to groups that are in diagrams as leaders or members, if an article says so', () => {
    expect(edgesOf({ groups: { league: { type: 'political-party' } }, people })).toEqual([
      'leadership people/ada groups/league: early',
      'membership people/bruno groups/league: late',
    ]);
  });

  test('of other bodies are left out unless the body has a relation', () => {
    expect(edgesOf({ groups: { league: { type: 'company' } }, people })).toEqual([]);
    const relations = [{ kind: 'part-of', group: 'union', article: 'late' }];
    expect(edgesOf({ groups: { league: { type: 'company', relations }, union: {} }, people })).toHaveLength(3);
  });
});

describe('countries', () => {
  const countries = { malta: { name: 'Malta' }, iceland: { name: 'Iceland', iso: 'IS' } };
  const league = { name: 'League', countries: ['malta', 'iceland'] };

  test('of groups that are in diagrams have the paragraphs that mention both as evidence', () => {
    const archive = sampleArchive({ articles, countries, groups: { league: { ...league, type: 'trade-union' } } });
    const { edges } = relationGraph(archive);
    expect(edges.map(({ to }) => to.key)).toEqual(['countries/malta']);
    expect(edges[0]?.statements.map(({ article, paragraph }) => `${article.slug} ${paragraph}`)).toEqual([
      'late p-2',
      'early p-1',
    ]);
  });

  test('of other bodies are left out', () => {
    expect(edgesOf({ countries, groups: { league: { ...league, type: 'company' } } })).toEqual([]);
  });
});

test('nodes without edges are left out', () => {
  const { nodes } = relationGraph(
    sampleArchive({
      articles,
      groups: {
        alone: { type: 'trade-union' },
        league: { relations: [{ kind: 'part-of', group: 'union', article: 'late' }] },
        union: {},
      },
    }),
  );
  expect(nodes.map(({ key }) => key)).toEqual(['groups/league', 'groups/union']);
});

test('a statement in words has its article, year, paragraph and limits', () => {
  const { edges } = relationGraph(
    sampleArchive({
      articles,
      countries: { malta: { name: 'Malta' } },
      groups: {
        league: {
          name: 'League',
          type: 'trade-union',
          countries: ['malta'],
          relations: [{ kind: 'member-of', group: 'union', article: 'late', paragraph: 'p-2', remark: 'in part' }],
        },
        union: { name: 'Union' },
      },
      people: { ada: { name: 'Ada', affiliations: [{ group: 'league', role: 'founder', article: 'early' }] } },
    }),
  );
  expect(edges.map((edge) => statementText(edge, edge.statements[0], english))).toEqual([
    'League: active in Malta (both are mentioned there). Late Sample, 2022, paragraph 2',
    'Ada: founder, League. Early Sample, 2020',
    'League: member of Union (in part). Late Sample, 2022, paragraph 2',
  ]);
});

test('a statement with a time of its own says it, before the date of its article', () => {
  const evidence = { article: 'late', paragraph: 'p-2' };
  const { edges } = relationGraph(
    sampleArchive({
      articles,
      groups: {
        league: {
          name: 'League',
          relations: [
            { kind: 'part-of', group: 'union', ...evidence, when: '2011/..', remark: 'in part' },
            { kind: 'part-of', group: 'union', ...evidence, when: '2001/2005' },
          ],
        },
        union: { name: 'Union' },
      },
      people: {
        ada: { name: 'Ada', affiliations: [{ group: 'league', role: 'founder', article: 'early', when: '1999' }] },
      },
    }),
  );
  const texts = edges.flatMap((edge) => edge.statements.map((one) => statementText(edge, one, english)));
  expect(texts.sort()).toEqual([
    'Ada: founder, League (1999). Early Sample, 2020',
    'League: part of Union (2001 to 2005). Late Sample, 2022, paragraph 2',
    'League: part of Union (since 2011; in part). Late Sample, 2022, paragraph 2',
  ]);
});
