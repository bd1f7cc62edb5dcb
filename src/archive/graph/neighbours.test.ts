import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { edgesByNode } from './parts.ts';
import { tiesOf } from './neighbours.ts';
import { relationGraph } from './relation-graph.ts';

const archive = sampleArchive({
  articles: { quarrel: { text: 'The Front is part of the League. The Front and the Crew are allies.' } },
  groups: {
    front: {
      name: 'Front',
      type: 'alliance',
      relations: [
        { kind: 'part-of', group: 'league', article: 'quarrel', paragraph: 'p-1' },
        { kind: 'allied-with', group: 'crew', article: 'quarrel', paragraph: 'p-1' },
      ],
    },
    league: { name: 'League', type: 'alliance' },
    crew: { name: 'Crew', type: 'alliance' },
  },
});
const graph = relationGraph(archive);
const tiesAt = (id: string) => {
  const [node, edges] = [...edgesByNode(graph.edges)].find(([one]) => one.id === id) ?? [];
  return node && edges
    ? tiesOf(node, edges).map(({ label, isInverse, neighbours }) => [
        label,
        isInverse,
        neighbours.map((one) => one.node.name),
      ])
    : [];
};

test('a node in the middle has its neighbours by their relation to it, seen from it', () => {
  expect(tiesAt('front')).toEqual([
    ['part of', false, ['League']],
    ['allied with', false, ['Crew']],
  ]);
});

test('from the other end, one-sided relations have their inverse words, and mutual ones the same', () => {
  expect(tiesAt('league').map(([, isInverse, names]) => [isInverse, names])).toEqual([[true, ['Front']]]);
  expect(tiesAt('league')[0]?.[0]).not.toBe('part of');
  expect(tiesAt('crew')).toEqual([['allied with', false, ['Front']]]);
});
