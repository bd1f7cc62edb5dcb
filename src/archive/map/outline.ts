import { geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

/** A position on a map, in its units, y downwards. */
export type Point = readonly [x: number, y: number];

/** A closed line; its last point is joined to its first. */
export type Ring = readonly Point[];

/** The visible part of a shape, clipped at the edge of the projection. */
export function outline(shape: MultiPolygon, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  geoPath(projection, recordInto(rings))(shape);
  return rings;
}

/** The area within rings, in square units. Rings in the opposite direction are holes. */
export function ringsArea(rings: readonly Ring[]): number {
  let doubled = 0;
  for (const ring of rings) {
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [x, y] of ring) {
      doubled += beforeX * y - x * beforeY;
      [beforeX, beforeY] = [x, y];
    }
  }
  return Math.abs(doubled) / 2;
}

function recordInto(rings: Point[][]): GeoContext {
  return {
    beginPath: () => {},
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: (x, y) => rings.at(-1)?.push([x, y]),
    closePath: () => {},
    arc: () => {
      throw new Error('Map outline: found a point, expected polygons.');
    },
  };
}
