import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { inset, withBleed, type Frame } from './frame.ts';

/**
 * A projection in which a shape fills half of the frame, in its larger dimension. Undefined if the map would show so
 * much of the earth that the globe is clearer.
 */
export function nearProjection(shape: MultiPolygon, frame: Frame): GeoProjection | undefined {
  const { width, height } = frame;
  const centre = geoCentroid(shape);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .fitExtent(
      [
        [width / 4, height / 4],
        [(width * 3) / 4, (height * 3) / 4],
      ],
      shape,
    );
  const largestScale = height / 2 / LEAST_HALF_HEIGHT;
  if (projection.scale() > largestScale) projection.scale(largestScale).translate([width / 2, height / 2]);
  const corner = projection.invert?.([0, 0]);
  const fits = corner && geoDistance(corner, centre) < FARTHEST_CORNER;
  return fits ? projection.clipExtent(withBleed(frame)) : undefined;
}

/** A projection of half the globe with a shape at its centre, in a circle that touches the frame. */
export function globeProjection(shape: MultiPolygon, frame: Frame): GeoProjection {
  const [longitude, latitude] = geoCentroid(shape);
  return geoOrthographic()
    .rotate([-longitude, -latitude])
    .clipAngle(90)
    .fitExtent(inset(frame, GLOBE_MARGIN), { type: 'Sphere' });
}

/** The distance from the centre, in radians. */
const FARTHEST_CORNER = 0.9;

/**
 * Half the height of a frame is at least this, in radians: 390 km, so that the coasts around a small state are visible.
 */
const LEAST_HALF_HEIGHT = 0.061;

/** Keeps the line around the globe within the frame, in units. */
const GLOBE_MARGIN = 2;
