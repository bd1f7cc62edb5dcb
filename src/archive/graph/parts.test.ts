import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { neighbourhood, mostConnected, connectedComponents } from './parts.ts';
import { relationGraph, type RelationGraph } from './relation-graph.ts';

/** A graph from pairs. @example ties('a-b', 'b-c') */
function ties(...pairs: string[]): RelationGraph {
  const ids = [...new Set(pairs.flatMap((pair) => pair.split('-')))];
  const relationsOf = (id: string) =>
    pairs.flatMap((pair) => {
      const [from, group = ''] = pair.split('-');
      return from === id ? [{ kind: 'part-of' as const, group, article: 'said' }] : [];
    });
  const groups = Object.fromEntries(ids.map((id) => [id, { relations: relationsOf(id) }]));
  return relationGraph(sampleArchive({ articles: { said: {} }, groups }));
}

const idsIn = ({ nodes }: RelationGraph) =>
  nodes
    .map(({ id }) => id)
    .sort()
    .join('');

test('unconnected parts are separate, the largest first', () => {
  expect(connectedComponents(ties('a-b', 'c-d', 'd-e', 'f-c')).map(idsIn)).toEqual(['cdef', 'ab']);
  expect(connectedComponents({ nodes: [], edges: [] })).toEqual([]);
});

test('the graph around a node has its neighbours, not their neighbours', () => {
  const graph = ties('a-b', 'c-a', 'b-c', 'c-d');
  expect(idsIn(neighbourhood(graph, 'groups/a'))).toBe('abc');
  expect(neighbourhood(graph, 'groups/a').edges).toHaveLength(2);
  expect(neighbourhood(graph, 'groups/nobody')).toEqual({ nodes: [], edges: [] });
});

test('a graph that is too large keeps the nodes with the most edges, and none without an edge', () => {
  const graph = ties('a-b', 'c-a', 'd-a', 'b-c', 'e-f');
  expect(idsIn(mostConnected(graph, { nodes: 3, edges: 9 }))).toBe('abc');
  expect(idsIn(mostConnected(graph, { nodes: 9, edges: 1 }))).toHaveLength(2);
  expect(idsIn(mostConnected(graph, { nodes: 9, edges: 9 }))).toBe('abcdef');
});

test('the edges of a larger graph can decide which nodes stay', () => {
  const whole = ties('a-b', 'a-c', 'c-d', 'c-e');
  expect(idsIn(mostConnected(neighbourhood(whole, 'groups/a'), { nodes: 2, edges: 9 }, whole))).toBe('ac');
});
