import { geoCentroid, geoDistance, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { Frame } from './frame.ts';

/** A spherical cap: a round part of the globe. */
export interface Cap {
  /** Longitude and latitude in degrees. */
  centre: [longitude: number, latitude: number];
  /** In radians. */
  radius: number;
}

/** A cap that contains a shape. */
export function capAround(shape: MultiPolygon): Cap {
  const centre = geoCentroid(shape);
  let radius = 0;
  for (const [longitude = 0, latitude = 0] of shape.coordinates.flat(2)) {
    radius = Math.max(radius, geoDistance([longitude, latitude], centre));
  }
  return { centre, radius };
}

/** A cap that contains everything on a map, and the land that is clipped just outside of its frame. */
export function capInView(projection: GeoProjection, { width, height }: Frame): Cap {
  const centre = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const reach = (x: number, y: number): number => geoDistance(projection.invert?.([x, y]) ?? centre, centre);
  const radius = Math.max(reach(0, 0), reach(width, 0), reach(0, height), reach(width, height));
  return { centre, radius: radius * 1.1 };
}

export function capsMeet(a: Cap, b: Cap): boolean {
  return geoDistance(a.centre, b.centre) <= a.radius + b.radius;
}
