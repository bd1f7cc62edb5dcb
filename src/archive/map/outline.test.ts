import { geoEquirectangular } from 'd3-geo';
import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outline, ringsArea, type Ring } from './outline.ts';

const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];
const HOLE: Ring = [
  [2, 2],
  [2, 4],
  [4, 4],
  [4, 2],
];

describe('outline', () => {
  const square: Position[] = [
    [0, 0],
    [0, 10],
    [10, 10],
    [10, 0],
    [0, 0],
  ];
  const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[square]] };

  it('has a ring for each visible ring', () => {
    const rings = outline(shape, geoEquirectangular());
    expect(rings).toHaveLength(1);
    expect(ringsArea(rings)).toBeGreaterThan(100);
  });

  it('is clipped at the edge of the projection', () => {
    const whole = ringsArea(outline(shape, geoEquirectangular()));
    const half = ringsArea(
      outline(
        shape,
        geoEquirectangular().clipExtent([
          [480, 0],
          [493.3, 500],
        ]),
      ),
    );
    expect(half / whole).toBeCloseTo(0.5, 1);
  });

  it('is empty for a shape outside of it', () => {
    expect(
      outline(
        shape,
        geoEquirectangular().clipExtent([
          [0, 0],
          [10, 10],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('ringsArea', () => {
  it('is the same in both directions', () => {
    expect(ringsArea([SQUARE])).toBe(100);
    expect(ringsArea([SQUARE.toReversed()])).toBe(100);
  });

  it('leaves out holes', () => {
    expect(ringsArea([SQUARE, HOLE])).toBe(96);
  });

  it('is 0 without rings', () => {
    expect(ringsArea([])).toBe(0);
  });
});
