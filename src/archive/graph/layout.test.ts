import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contentArchive } from '../../test/content-archive.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { layOut, type Picture, type PlacedNode } from './layout.ts';
import { mostConnected, connectedComponents } from './parts.ts';
import { relationGraph, type RelationGraph } from './relation-graph.ts';

const rivers = await contentArchive(fileURLToPath(new URL('../../test/fixtures/rivers/content', import.meta.url)));

describe('the diagram of an archive’s relations', () => {
  const pictures = connectedComponents(relationGraph(rivers)).map(layOut);

  test('has a box for each node and a line for each edge', () => {
    const { nodes, edges } = relationGraph(rivers);
    expect(pictures.flatMap((picture) => picture.nodes)).toHaveLength(nodes.length);
    const lines = pictures.flatMap((picture) => picture.edges);
    expect(lines).toHaveLength(edges.length);
    expect(lines.filter(({ path }) => !/^M\d+ \d+C\d+ /.test(path))).toEqual([]);
  });

  test('has no overlapping boxes, and none outside of its frame', () => {
    expect(pictures.flatMap(overlaps)).toEqual([]);
    expect(pictures.flatMap(outside)).toEqual([]);
  });

  test('does not depend on the order of the records', () => {
    const turned = relationGraph({
      ...rivers,
      groups: new Map([...rivers.groups].toReversed()),
      people: new Map([...rivers.people].toReversed()),
      countries: new Map([...rivers.countries].toReversed()),
    });
    expect(connectedComponents(turned).map(layOut)).toEqual(pictures);
  });
});

test('boxes of a large, dense graph do not overlap', () => {
  const [main] = connectedComponents(mostConnected(denseGraph(), { nodes: 100, edges: 220 }));
  if (!main) throw new Error('the graph is empty');
  expect(main.nodes.length).toBeGreaterThan(50);
  expect(overlaps(layOut(main))).toEqual([]);
});

test('an opponent of a group is to its right, and its line still begins there', () => {
  const graph = relationGraph(
    sampleArchive({
      articles: { a: {} },
      groups: {
        army: { relations: [{ kind: 'rival-of', group: 'league', article: 'a' }] },
        league: { relations: [{ kind: 'part-of', group: 'union', article: 'a' }] },
        union: {},
      },
    }),
  );
  const { nodes, edges } = layOut(graph);
  const x = (id: string) => nodes.find(({ node }) => node.id === id)?.x ?? 0;
  expect(x('army')).toBeGreaterThan(x('league'));
  const path =
    edges
      .find(({ edge }) => edge.kind.id === 'rival-of')
      ?.path.split(/[MC ]/)
      .map(Number) ?? [];
  expect(path[1]).toBeGreaterThan(path.at(-2) ?? Infinity);
});

function overlaps({ nodes }: Picture): string[] {
  return nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
      return apart ? [] : [`${a.node.key} ${b.node.key}`];
    }),
  );
}

function outside({ nodes, width, height }: Picture): string[] {
  const isIn = ({ x, y, ...box }: PlacedNode) =>
    x >= box.width / 2 && y >= box.height / 2 && x + box.width / 2 <= width && y + box.height / 2 <= height;
  return nodes.filter((node) => !isIn(node)).map(({ node }) => node.key);
}

/** 200 groups, each related to three earlier ones. */
function denseGraph(): RelationGraph {
  const kinds = ['part-of', 'allied-with', 'rival-of'] as const;
  const groups = Array.from({ length: 200 }, (_, index) => {
    const others = index === 0 ? [] : [index >> 1, index >> 2, (index * 7) % index];
    const relations = [...new Set(others)]
      .filter((other) => other !== index)
      .map((other, turn) => ({ kind: kinds[turn] ?? 'part-of', group: `g-${other}`, article: 'a' }));
    return [`g-${index}`, { name: `Movement of Place ${index}`, relations }] as const;
  });
  return relationGraph(sampleArchive({ articles: { a: {} }, groups: Object.fromEntries(groups) }));
}
