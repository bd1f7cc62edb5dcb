import { type Point, runDot } from './dot.ts';
import { edgesByNode } from './parts.ts';
import type { GraphEdge, GraphNode, RelationGraph } from './relation-graph.ts';
import { type TextBox, textBox } from './text-box.ts';

/** A graph with positions, in CSS pixels from the upper left corner. */
export interface Picture {
  width: number;
  height: number;
  /** Column by column, each from its top. */
  nodes: PlacedNode[];
  edges: DrawnEdge[];
}

/** A node and its box; `x` and `y` are the centre. */
export interface PlacedNode extends TextBox {
  node: GraphNode;
  x: number;
  y: number;
}

export interface DrawnEdge {
  edge: GraphEdge;
  /** The data of an SVG path, from the edge's `from` to its `to`. */
  path: string;
}

/**
 * Lays out a graph in columns: the parts of a group, its people to its left, its opponents and its
 * countries to its right. The same graph always gives the same diagram.
 */
export function layOut({ nodes, edges }: RelationGraph): Picture {
  const edgesAt = edgesByNode(edges);
  const opponents = new Set(nodes.filter((node) => isOnlyOpponent(edgesAt.get(node) ?? [])));
  const boxes = nodes.map((node) => boxFor(node, edgesAt.get(node)?.length ?? 0));
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const turned = edges.map((edge) => isTurned(edge, opponents));
  const arcs = edges.map(({ kind, from, to }, index) => {
    const [tail, head] = turned[index] ? [to, from] : [from, to];
    return {
      tail: indexOf.get(tail) ?? 0,
      head: indexOf.get(head) ?? 0,
      weight: kind.weight,
      constraint: !kind.hostile || opponents.has(from) || opponents.has(to),
    };
  });
  const { width, height, middles, curves } = runDot(boxes, arcs);
  return {
    width: Math.ceil(width) + 2 * MARGIN,
    height: Math.ceil(height) + 2 * MARGIN,
    nodes: boxes
      .map((box, index) => {
        const [x, y] = inPicture(middles[index] ?? [0, 0]);
        return { ...box, x, y };
      })
      .sort((a, b) => a.x - b.x || a.y - b.y),
    edges: edges.map((edge, index) => {
      const curve = curves[index] ?? [];
      return { edge, path: pathThrough(turned[index] ? curve.toReversed() : curve) };
    }),
  };
}

/** Margin around the diagram for strokes and outlines. */
const MARGIN = 6;

/** A node with many edges is larger, so that the ends of its lines do not touch. */
const HEIGHT = { perEdge: 5, most: 120 };

function boxFor(node: GraphNode, edges: number): TextBox & { node: GraphNode } {
  const box = textBox(node.name, node.kind === 'groups');
  return { ...box, node, height: Math.max(box.height, Math.min(edges * HEIGHT.perEdge, HEIGHT.most)) };
}

/** Whether all relations of a node to other groups are hostile, as between an army and those who fight it. */
function isOnlyOpponent(edges: readonly GraphEdge[]): boolean {
  const relations = edges.filter(({ from, to }) => from.kind === 'groups' && to.kind === 'groups');
  return relations.length > 0 && relations.every(({ kind }) => kind.hostile);
}

/** Opponents are to the right of those whom they fight. */
function isTurned({ kind, from, to }: GraphEdge, opponents: ReadonlySet<GraphNode>): boolean {
  return kind.hostile && opponents.has(from) && !opponents.has(to);
}

function inPicture([x, y]: Point): Point {
  return [Math.round(x) + MARGIN, Math.round(y) + MARGIN];
}

function pathThrough(curve: readonly Point[]): string {
  const [start, ...rest] = curve.map((point) => inPicture(point).join(' '));
  return start === undefined ? '' : `M${start}C${rest.join(' ')}`;
}
