import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

export interface Circle {
  cx: number;
  cy: number;
  r: number;
}

/**
 * A circle around land that is too small to be seen easily.
 *
 * @param area the area of the land on the map, in square units
 * @returns undefined if no circle is needed
 */
export function findMarker(land: MultiPolygon, projection: GeoProjection, area: number): Circle | undefined {
  if (area >= SEEN) return undefined;
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(land);
  return {
    cx: Math.round((left + right) / 2),
    cy: Math.round((top + bottom) / 2),
    r: Math.round(ROOM + Math.hypot(right - left, bottom - top) / 2),
  };
}

/** The area that needs no circle, in square units. */
const SEEN = 240;

/** The distance between the land and the circle, in units. */
const ROOM = 20;
