import { instance } from '@viz-js/viz';
import { z } from 'astro/zod';

/** Sizes and positions are in CSS pixels, from the upper left corner. */
export type Point = [x: number, y: number];

export interface Arc {
  /** Indices of boxes. */
  tail: number;
  head: number;
  /** How hard Graphviz tries to keep it short and straight. */
  weight: number;
  /** Whether the head must be to the right of the tail. */
  constraint: boolean;
}

export interface Drawing {
  width: number;
  height: number;
  /** The centre of each box. */
  middles: Point[];
  /** For each arc a start and then, for each cubic curve, two handles and an end. */
  curves: Point[][];
}

/**
 * Arranges boxes in columns without overlaps, and draws arcs from left to right around boxes. The same input always
 * gives the same drawing.
 *
 * @see https://graphviz.org/docs/layouts/dot/
 */
export function runDot(boxes: readonly { width: number; height: number }[], arcs: readonly Arc[]): Drawing {
  const graph = {
    directed: true,
    graphAttributes: { rankdir: 'LR', nodesep: GAPS.rows / INCH, ranksep: GAPS.columns / INCH },
    nodeAttributes: { shape: 'box', fixedsize: true, label: ' ' },
    edgeAttributes: { arrowhead: 'none' },
    nodes: boxes.map(({ width, height }, index) => ({
      name: String(index),
      attributes: { width: width / INCH, height: height / INCH },
    })),
    edges: arcs.map(({ tail, head, ...attributes }, index) => ({
      tail: String(tail),
      head: String(head),
      attributes: { id: String(index), ...attributes },
    })),
  };
  const { bb, objects = [], edges = [] } = output.parse(graphviz.renderJSON(graph, { engine: 'dot', yInvert: true }));
  const [[left, top] = [0, 0], [right, bottom] = [0, 0]] = bb;
  const middles = new Map(objects.map(({ name, pos }) => [name, pos[0]]));
  const curves = new Map(edges.map(({ id, pos }) => [id, pos]));
  return {
    width: Math.abs(right - left),
    height: Math.abs(bottom - top),
    middles: boxes.map((_, index) => middles.get(String(index)) ?? [0, 0]),
    curves: arcs.map((_, index) => curves.get(String(index)) ?? []),
  };
}

/** Graphviz, compiled to WebAssembly. It keeps no state between drawings. */
const graphviz = await instance();

/** Graphviz measures boxes in inches of 72 of its units; a unit is a CSS pixel here. */
const INCH = 72;

/** The least distance between boxes. */
const GAPS = { rows: 7, columns: 36 };

/** "12.5,30 14,32" as points. */
const points = z.string().transform((text) =>
  text.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  }),
);

/** "0,90,120,0" as two corners. */
const corners = z.string().transform((text) => {
  const [left = 0, top = 0, right = 0, bottom = 0] = text.split(',').map(Number);
  return [
    [left, top],
    [right, bottom],
  ] as const;
});

/** The parts of Graphviz’ JSON that are used. @see https://graphviz.org/docs/outputs/json/ */
const output = z.object({
  bb: corners,
  objects: z.array(z.object({ name: z.string(), pos: points })).optional(),
  edges: z.array(z.object({ id: z.string(), pos: points })).optional(),
});
