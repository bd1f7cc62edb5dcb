import { geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { MultiPolygon } from 'geojson';
import { globeProjection, nearProjection } from './locator-projection.ts';

const FRAME = { width: 640, height: 480 };

describe('nearProjection', () => {
  it('shows a shape in half of the frame, in the centre', () => {
    const shape = square(10, 20);
    const projection = nearProjection(shape, FRAME);
    const [[left, top], [right, bottom]] = projection ? geoPath(projection).bounds(shape) : NOWHERE;
    expect(bottom - top).toBeCloseTo(240, 0);
    expect((left + right) / 2).toBeCloseTo(320, 0);
  });

  it('shows enough of the coasts around a small shape', () => {
    const shape = square(0.1, 20);
    const projection = nearProjection(shape, FRAME);
    const [[left], [right]] = projection ? geoPath(projection).bounds(shape) : NOWHERE;
    expect(right - left).toBeLessThan(20);
    expect(left).toBeLessThan(320);
    expect(right).toBeGreaterThan(320);
  });

  it('is undefined for a shape that is too large', () => {
    expect(nearProjection(square(60, 20), FRAME)).toBeUndefined();
  });
});

describe('globeProjection', () => {
  it('draws the globe within the frame', () => {
    const [[left, top], [right, bottom]] = geoPath(globeProjection(square(60, 20), FRAME)).bounds({ type: 'Sphere' });
    expect([left, top, right, bottom].map(Math.round)).toEqual([82, 2, 558, 478]);
  });
});

const NOWHERE = [
  [NaN, NaN],
  [NaN, NaN],
] as const;

/** @param side and @param latitude in degrees */
function square(side: number, latitude: number): MultiPolygon {
  const [west, east, south, north] = [70 - side / 2, 70 + side / 2, latitude - side / 2, latitude + side / 2];
  return {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [west, south],
          [west, north],
          [east, north],
          [east, south],
          [west, south],
        ],
      ],
    ],
  };
}
