import { geoCentroid, geoDistance, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Frame } from './frame.ts';

/** A round part of the globe. */
export interface Cap {
  /** Longitude and latitude in degrees. */
  centre: [longitude: number, latitude: number];
  /** In radians of the globe. */
  radius: number;
}

/** A cap that holds all of a shape. */
export function capAround(shape: MultiPolygon): Cap {
  const centre = geoCentroid(shape);
  let radius = 0;
  for (const [longitude = 0, latitude = 0] of shape.coordinates.flat(2)) {
    radius = Math.max(radius, geoDistance([longitude, latitude], centre));
  }
  return { centre, radius };
}

/** A cap that holds all that a map shows; half the globe when a corner of the map lies outside of it. */
export function capInView(projection: GeoProjection, { width, height }: Frame): Cap {
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const radii = [[0, 0] as const, [width, 0] as const, [0, height] as const, [width, height] as const].map(([x, y]) => {
    const corner = projection.invert?.([x, y]);
    return corner ? geoDistance(corner, centre) : NaN;
  });
  return { centre, radius: radii.some(Number.isNaN) ? Math.PI / 2 : Math.max(...radii) * MARGIN };
}

export function capsMeet(a: Cap, b: Cap): boolean {
  return geoDistance(a.centre, b.centre) <= a.radius + b.radius;
}

/** For the land that is cut outside the frame. */
const MARGIN = 1.1;
