import { geoEquirectangular } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { findMarker } from './marker.ts';

const ISLANDS: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ],
    ],
    [
      [
        [10, 0],
        [10, 1],
        [11, 1],
        [10, 0],
      ],
    ],
  ],
};

describe('findMarker', () => {
  it('surrounds land that is too small to be seen', () => {
    const projection = geoEquirectangular();
    const marker = findMarker(ISLANDS, projection, 20);
    const [left, right] = [projection([0, 0])?.[0] ?? NaN, projection([11, 0])?.[0] ?? NaN];
    expect(marker?.cx).toBeCloseTo((left + right) / 2, -1);
    expect(marker?.r).toBeGreaterThan((right - left) / 2);
  });

  it('is undefined if the land is large enough', () => {
    expect(findMarker(ISLANDS, geoEquirectangular(), 5000)).toBeUndefined();
  });
});
